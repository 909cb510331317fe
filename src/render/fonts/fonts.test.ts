import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { chooseFaces } from './choose.ts'
import { fontFolders } from './folders.ts'

test('the administrator’s faces come before Fandol, and the stand-in that has every character ends each chain', () => {
  const there = new Set(['FandolFang R', 'FandolSong', 'FandolKai', '仿宋_GB2312', 'SimHei', 'Times New Roman'])
  const { faces, warnings } = chooseFaces(there)
  expect(faces).toEqual({
    fangsong: { families: ['仿宋_GB2312', 'Noto Serif SC'], weight: 400 },
    biaosong: { families: ['FandolSong', 'Noto Serif SC'], weight: 700 },
    hei: { families: ['SimHei', 'Noto Sans SC'], weight: 500 },
    kai: { families: ['FandolKai', 'Noto Serif SC'], weight: 400 },
    song: { families: ['FandolSong', 'Noto Serif SC'], weight: 400 },
    latin: { families: ['Times New Roman', 'Tinos'], weight: 400 },
  })
  expect(warnings).toEqual([])
})

test('a face that is missing is named with what stands in for it', () => {
  const { warnings } = chooseFaces(new Set(['SimHei', 'KaiTi', 'SimSun', 'FZXiaoBiaoSong-B05']))
  expect(warnings).toEqual([
    {
      face: 'fangsong',
      says: {
        zh: '未安装仿宋，以 Noto Serif SC 代替',
        en: 'Fangsong (仿宋) is not installed; Noto Serif SC stands in',
      },
    },
  ])
})

test('the administrator’s folder is read first; one that does not exist is passed over', () => {
  const own = mkdtempSync(join(tmpdir(), 'zhenggui-fonts-'))
  try {
    expect(fontFolders(own)[0]).toBe(own)
    expect(fontFolders(join(own, 'nothing'))).toEqual(fontFolders(''))
    expect(fontFolders('').length).toBeGreaterThanOrEqual(4)
  } finally {
    rmSync(own, { recursive: true })
  }
})
