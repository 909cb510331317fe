import { fails, holds, pending, rule } from '#kernel'
import { markingIn } from '#render/contract'

/** What is marked as a state secret is refused at the door, wherever in an entry it stands (保守国家秘密法31条). The refusal repeats nothing of it. */
export const unmarked = rule<unknown>('secrecy.keep', (input) => {
  if (input === undefined) return pending()
  if (markingIn(input) === undefined) return holds()
  return fails({
    says: {
      zh: '填写内容带有国家秘密标志：本系统不得存储、处理国家秘密',
      en: 'The entry carries a classification marking: this system neither stores nor handles state secrets',
    },
    wayOut: {
      zh: '删去有关内容，按机要渠道办理；需要在此留痕的，用「登记另处保管件」只记机要登记号、日期和存放处',
      en: 'Take it out and use the confidential channel; a neutral stub may note its reference, date and place',
    },
  })
})
