import { afterAll, beforeAll, expect, it } from 'vitest'
import { partyReportsModule } from '#modules/party-reports'
import { eachDatabase } from '../../../test/contract/database.ts'
import { shapes } from '../contract/index.ts'
import { openHouse, type HouseInTest } from '../testing.ts'

eachDatabase('what led to what, over HTTP', (open) => {
  let house: HouseInTest
  let topic: string
  const reports: string[] = []
  beforeAll(async () => {
    house = await openHouse(await open(), { modules: [partyReportsModule] })
    const give = async (person: string, path: string, input: unknown) =>
      ((await (await (await house.as(person)).post(path, { input })).json()) as { id: string }).id
    topic = await give('finance.clerk', '/api/matters/topic/draft', { title: '财政内部事项', meeting: 'executive' })
    for (const subject of ['第一次报告', '第二次报告'])
      reports.push(
        await give('office-registry', '/api/matters/party-report/send', {
          subject,
          about: { kind: 'topic', id: topic },
        }),
      )
  })
  afterAll(() => house.close())

  const trace = async (person: string, kind: string, id: string) =>
    (await house.as(person)).get(`/api/matters/${kind}/${id}/trace`)
  const told = async (person: string, kind: string, id: string) => {
    const { nodes, edges, ...rest } = shapes.trace.strict().parse(await (await trace(person, kind, id)).json())
    return {
      ...rest,
      nodes: nodes.map(({ key, row }) => [key, row?.title ?? null]).sort(),
      edges: edges.map(({ from, to, says }) => [from, says.map(({ zh }) => zh), to]).sort(),
    }
  }

  it('a matter that joins two which the reader reads stays as a step without kind, name or date', async () => {
    const [first, second] = reports.map((id) => `party-report/${id}`)
    expect(await told('mayor', 'party-report', reports[0]!)).toEqual({
      root: first,
      nodes: [
        [first, '第一次报告'],
        [second, '第二次报告'],
        ['unseen-1', null],
      ].sort(),
      edges: [
        ['unseen-1', ['报县委'], first],
        ['unseen-1', ['报县委'], second],
      ].sort(),
      more: false,
    })
    expect(await (await trace('mayor', 'party-report', reports[0]!)).text()).not.toMatch(
      new RegExp(`财政内部事项|${topic}|topic`),
    )
  })
  it('what hangs on a matter and is for others is nothing at all', async () => {
    const key = `topic/${topic}`
    expect(await told('finance.clerk', 'topic', topic)).toEqual({
      root: key,
      nodes: [[key, '财政内部事项']],
      edges: [],
      more: false,
    })
  })
  it('a matter for others has no trace, as if it were not there', async () => {
    const [hidden, none] = [await trace('mayor', 'topic', topic), await trace('mayor', 'topic', 'no-such')]
    expect([hidden.status, await hidden.json()]).toEqual([404, await none.json()])
  })
})
