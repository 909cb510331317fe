import { describe, expect, it } from 'vitest'
import { examine } from '#kernel'
import { demoWorld } from '#org/testing'
import { briefView } from './contract.ts'
import { brief } from './procedure.ts'
import { reactions } from './reactions.ts'
import { drafted, ended, given, issued, now, registered, submitted } from './testing/given.ts'

describe('a brief', () => {
  it('is described for the register', () => {
    const c = registered({ posts: ['executive'] })
      .and(issued(1), issued(2))
      .view(now)
    expect(brief.describe(c)).toEqual({
      title: '财政工作简报',
      number: '简备〔2026〕1号',
      unit: 'finance',
      closed: false,
      search: '预算执行、国库支付和财政改革情况',
      facets: {
        unit: 'finance',
        frequency: 'monthly',
        registered: '2026-03-10',
        issues: 2,
        last: '2026-03-10',
        point: '每月，已报送2期',
      },
    })
    expect(brief.audience(c)).toEqual(['office', 'leaders', 'unit:finance', 'post:executive'])
  })

  it('fits its contract at every stage', () => {
    const returned = {
      type: 'brief.returned',
      data: { on: '2026-03-10', by: { post: 'office-deputy', for: 'office-director' }, reason: '内容范围过宽' },
    } as const
    for (const past of [
      given(drafted()),
      given(drafted(), submitted, returned),
      registered().and(issued(1), issued(2), ended),
    ]) {
      const view = brief.view!(past.view(now))
      expect(briefView.parse(view)).toEqual(view)
    }
  })

  it('hands each issue on as a matter of its own', () => {
    const c = registered({ units: ['development'] }).view(now)
    expect(reactions[0]!.do({ ...c, kind: 'brief', event: issued(1) })).toEqual([
      {
        kind: 'brief-issue',
        command: 'deliver',
        input: {
          brief: 'brief-1',
          name: '财政工作简报',
          unit: 'finance',
          year: 2026,
          no: 1,
          total: 1,
          title: '1月份收支情况',
          text: null,
          files: [],
          on: '2026-03-10',
          posts: [],
          units: ['development'],
        },
      },
    ])
  })

  it('can say before anything is entered what its commands will ask for', () => {
    const facts = { others: [], open: [] }
    for (const past of [given(), given(drafted()), given(drafted(), submitted), registered()])
      for (const command of brief.commands)
        if (command.stages === 'any' || command.stages.includes(past.state.stage))
          expect(() => examine(command, { ...past.view(now), input: undefined, facts, actor: undefined })).not.toThrow()
  })

  it('names posts that exist', () => {
    const { org } = demoWorld()
    const c = registered().view(now)
    const grants = brief.commands
      .filter((command) => !command.creates && !command.internal)
      .flatMap((command) => command.by({ ...c, input: undefined }))
    expect(grants.filter(({ to }) => to.startsWith('post:') && !org.post(to.slice('post:'.length)))).toEqual([])
  })
})
