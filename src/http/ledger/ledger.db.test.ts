import ExcelJS from 'exceljs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDatabase } from '#db'
import { openHouse, type HouseInTest, type Visitor } from '../testing.ts'

let house: HouseInTest
let clerk: Visitor
beforeAll(async () => {
  house = await openHouse(await openDatabase({ memory: true }))
  clerk = await house.as('finance.clerk')
  for (const title of [
    '预算调整方案',
    '=HYPERLINK("http://evil.example","点我")',
    '+86',
    '-1',
    '@SUM(A1)',
    '\uFF1D1+1',
  ])
    expect((await clerk.post('/api/matters/topic/draft', { input: { title, meeting: 'executive' } })).status).toBe(201)
  await (
    await house.as('health.clerk')
  ).post('/api/matters/topic/draft', { input: { title: '卫生事项', meeting: 'plenary' } })
})
afterAll(async () => {
  await house.close()
  await house.government.database.close()
})

async function sheetOf(answer: Response): Promise<{ name: string; rows: unknown[][]; formulas: number }> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(await answer.arrayBuffer())
  const sheet = book.worksheets[0]!
  const rows: unknown[][] = []
  let formulas = 0
  sheet.eachRow((row) => {
    rows.push((row.values as unknown[]).slice(1))
    row.eachCell((cell) => {
      if (cell.type === ExcelJS.ValueType.Formula || cell.type === ExcelJS.ValueType.Hyperlink) formulas++
    })
  })
  return { name: sheet.name, rows, formulas }
}

it('is a workbook with the rows of the list, under a Chinese name', async () => {
  const answer = await clerk.get(`/api/lists.xlsx?kind=topic&q=${encodeURIComponent('预算')}`)
  expect(
    Object.fromEntries(['content-type', 'content-disposition'].map((name) => [name, answer.headers.get(name)])),
  ).toEqual({
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'content-disposition': `attachment; filename="____2026-03-02.xlsx"; filename*=UTF-8''${encodeURIComponent('议题台账2026-03-02.xlsx')}`,
  })
  const { name, rows } = await sheetOf(answer)
  expect([name, rows[0], rows[1]?.slice(0, 5), rows.length]).toEqual([
    '议题',
    [
      '事项',
      '编号',
      '种类',
      '环节',
      '主办单位',
      '最近时限',
      '剩余工作日',
      '状态',
      '依据',
      '查到之处',
      '登记时间',
      '更新时间',
    ],
    ['预算调整方案', undefined, '议题', '起草论证', '县财政局'],
    2,
  ])
  expect(rows[1]?.slice(9)).toEqual(['标题', '2026-03-02 09:00', '2026-03-02 09:00'])
})

it('has no formula, whatever people call their matters', async () => {
  const { rows, formulas } = await sheetOf(await clerk.get('/api/lists.xlsx?kind=topic&sort=title'))
  expect(formulas).toBe(0)
  expect(rows.slice(1).map((row) => row[0])).toEqual(
    expect.arrayContaining([
      '\'=HYPERLINK("http://evil.example","点我")',
      "'+86",
      "'-1",
      "'@SUM(A1)",
      "'\uFF1D1+1",
      '预算调整方案',
    ]),
  )
})

it('holds only what its reader may read, in either language, all pages of it', async () => {
  const { name, rows } = await sheetOf(await (await house.as('health.clerk')).get('/api/lists.xlsx?language=en'))
  expect([
    name,
    rows[0]?.slice(0, 3),
    rows
      .slice(1)
      .map((row) => row[0])
      .filter((title) => title !== '工作日历' && !String(title).includes('机构') && !String(title).includes('解释')),
  ]).toEqual(['Matters', ['Matter', 'Number', 'Kind'], ['卫生事项']])
})

it('is refused with a wrong filter before anything is sent', async () => {
  expect((await clerk.get('/api/lists.xlsx?lamp=blue')).status).toBe(422)
})
