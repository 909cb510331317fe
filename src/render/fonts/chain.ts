import type { Text } from '#rulebook'

/** The faces that GB/T 9704-2012 asks for: 仿宋 for text, 小标宋 for marks and titles, 黑体, 楷体 and 宋体. */
export type FaceName = 'fangsong' | 'biaosong' | 'hei' | 'kai' | 'song'

export type Chain = {
  readonly name: Text
  /** Family names, the best first: as the makers and Windows name theirs, then Fandol. */
  readonly wanted: readonly string[]
  /** What comes with the program and has every character; it stands in where none of the wanted is there. */
  readonly standIn: string
  /** 100–900. A family without it takes its nearest. */
  readonly weight: number
}

export const chains: Readonly<Record<FaceName, Chain>> = {
  fangsong: {
    name: { zh: '仿宋', en: 'Fangsong' },
    wanted: [
      '仿宋_GB2312',
      'FangSong_GB2312',
      'FZFangSong-Z02',
      'FZFangSong-Z02S',
      'FangSong',
      'STFangsong',
      'FandolFang R',
    ],
    standIn: 'Noto Serif SC',
    weight: 400,
  },
  biaosong: {
    name: { zh: '小标宋', en: 'Xiaobiaosong' },
    wanted: ['FZXiaoBiaoSong-B05', 'FZXiaoBiaoSong-B05S', '方正小标宋简体', '方正小标宋_GBK', 'FandolSong'],
    standIn: 'Noto Serif SC',
    weight: 700,
  },
  hei: {
    name: { zh: '黑体', en: 'Heiti' },
    wanted: ['SimHei', 'FZHei-B01', 'FZHei-B01S', 'STHeiti', 'FandolHei'],
    standIn: 'Noto Sans SC',
    weight: 500,
  },
  kai: {
    name: { zh: '楷体', en: 'Kaiti' },
    wanted: ['楷体_GB2312', 'KaiTi_GB2312', 'FZKai-Z03', 'FZKai-Z03S', 'KaiTi', 'STKaiti', 'FandolKai'],
    standIn: 'Noto Serif SC',
    weight: 400,
  },
  song: {
    name: { zh: '宋体', en: 'Songti' },
    wanted: ['SimSun', 'FZShuSong-Z01', 'FZShuSong-Z01S', 'STSong', 'FandolSong'],
    standIn: 'Noto Serif SC',
    weight: 400,
  },
}

export const latin = { wanted: ['Times New Roman'], standIn: 'Tinos' } as const
