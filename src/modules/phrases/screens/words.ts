import { words } from '../../../web/i18n/words.ts'

export const w = words({
  help: {
    zh: '只有本人看得到。在填写意见处按「存为常用语」增加。',
    en: 'For you alone. Add to them where you write an opinion: “Save as a phrase”.',
  },
})
