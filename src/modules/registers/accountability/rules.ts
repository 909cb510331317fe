import { fails, holds, rule } from '#kernel'

/** 按程序办理，推诿失职追责: nobody is held to account unheard, and not without a document. */
export const accounted = rule<{ readonly answered: boolean; readonly number: string | undefined }>(
  'integrity.by-procedure',
  ({ answered, number }) => {
    if (!answered)
      return fails({
        says: { zh: '责任单位尚未说明情况', en: 'The unit has not given its account' },
        wayOut: { zh: '先由责任单位说明情况', en: 'Let the unit give its account first' },
      })
    if (number === undefined)
      return fails({
        field: 'number',
        says: { zh: '未填处理文号', en: 'The number of the document is missing' },
        wayOut: { zh: '填写作出处理的文号', en: 'Give the number of the document that concluded it' },
      })
    return holds({ number })
  },
)
