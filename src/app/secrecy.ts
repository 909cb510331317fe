import { refusal, type Government } from '#kernel'
import { markingIn } from '#render/contract'

const marked = {
  state: 'unmet',
  facts: {},
  says: {
    zh: '填写内容带有国家秘密标志：本系统不得存储、处理国家秘密',
    en: 'The entry carries a classification marking: this system neither stores nor handles state secrets',
  },
  wayOut: {
    zh: '删去有关内容，按机要渠道办理；收到涉密文件的，由文电科用「登记另处保管件」只记机要登记号、日期和存放处',
    en: 'Take it out and use the confidential channel; of a paper received the registry may note a neutral stub',
  },
} as const

/** Whatever a command carries, in whichever module; the modules that take papers in also say in which field (保守国家秘密法31条). */
export const noStateSecrets: NonNullable<Government['gate']> = (carried, rulebook) =>
  markingIn(carried) === undefined ? [] : [refusal(rulebook, 'secrecy.keep', marked)]
