import { fails, holds, rule } from '#kernel'

/** Filed by anyone, seen by the supervisory liaison alone: so there has to be one. */
export const addressed = rule<{ readonly liaison: string | undefined }>('integrity.no-meddling', ({ liaison }) =>
  liaison
    ? holds({}, { zh: '仅监督联络员可见', en: 'Seen by the supervisory liaison alone' })
    : fails({
        says: { zh: '县长尚未指定监督联络员，记录无人受理', en: 'No supervisory liaison is named yet' },
        wayOut: {
          zh: '请县长先指定监督联络员；也可直接向纪检监察机关反映',
          en: 'Let the mayor name one, or go to the commission directly',
        },
      }),
)

/** 插手干预的，移送处理: what was recorded goes on, with its number. */
export const referred = rule<{ readonly number: string | undefined }>('integrity.no-meddling', ({ number }) =>
  number
    ? holds({ number })
    : fails({
        field: 'number',
        says: { zh: '未填移送编号', en: 'The number of the referral is missing' },
        wayOut: { zh: '移送纪检监察机关，凭编号办结', en: 'Refer it to the commission; its number closes it' },
      }),
)
