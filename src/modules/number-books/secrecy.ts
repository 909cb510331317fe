import { fails, holds, pending, rule } from '#kernel'
import { markingIn } from '#render/contract'

/** This system holds no state secrets (保守国家秘密法31条): an entry with a classified marking is refused, wherever it stands in it. */
export const unmarked = rule<unknown>('secrecy.keep', (input) => {
  if (input === undefined) return pending()
  if (markingIn(input) === undefined) return holds()
  return fails({
    says: {
      zh: '填写内容带有密级标志，本系统不存储、不处理国家秘密',
      en: 'The entry carries a classified marking: this system neither stores nor handles state secrets',
    },
    wayOut: {
      zh: '删去有关内容，由机要渠道办理',
      en: 'Take it out and use the confidential channel',
    },
  })
})
