import type { Matter, Standing } from './government.ts'

/** Who wrote what in which words: no rule looks at it again. The day of a step counts only where it is named below. */
const passing = new Set([
  'by',
  'text',
  'reason',
  'ours',
  'theirs',
  'proposal',
  'letter',
  'drafter',
  'number',
  'filed',
  'title',
  'place',
  'notes',
  'late',
  'left',
  'on',
  'repliedOn',
  'person',
  'report',
  'removed',
  'returns',
  'opening',
  'closing',
  'content',
  'record',
  'present',
  'papers',
  'attendance',
  'lastItem',
  'readers',
])

const plain = (value: unknown): string =>
  JSON.stringify(value, (name, inner: unknown) =>
    passing.has(name) && typeof inner !== 'boolean' && inner !== null ? '' : inner,
  )

/**
 * What became of each unit asked, without its name: no rule tells the units apart, so a world and its mirror image are
 * one. Only a unit's last row counts, and its date only while the reply runs.
 */
function profiles({ units = [], rows = [], signatures = [], coordination = [], account }: any): string[] {
  const of = (unit: string) => {
    const row = rows.findLast((r: any) => r.unit === unit)
    const about = coordination.findLast((one: any) => one.units.includes(unit) && one.round >= (row?.round ?? 0))
    return [
      row?.result,
      row?.result === 'waiting' ? row.askedOn : '',
      row?.round,
      row?.settled?.outcome,
      about?.result,
      signatures.some((one: any) => one.unit === unit),
      (account?.units.includes(unit) && account.round) ?? false,
    ]
  }
  return units.map((unit: string) => JSON.stringify(of(unit))).toSorted()
}

/** Nothing follows a withdrawn topic, whatever was before. */
function topic(state: any): string {
  if (state.stage === 'withdrawn') return state.stage
  const {
    rows: _rows,
    signatures: _signatures,
    account: _account,
    units: _units,
    submissions: _submissions,
    coordination,
    submitted,
    reports = [],
    late,
    ...rest
  } = state
  return plain({
    ...rest,
    profiles: profiles(state),
    coordinated: coordination?.length,
    submitted: submitted?.at.slice(0, 10),
    admitted: late?.date,
    reports: reports.map((r: { at: string; after: boolean }) => `${r.at.slice(0, 10)}${r.after}`),
    returned: rest.returns?.length,
  })
}

/** Who is there now; who came and left is in the minutes alone. Nothing follows a cancelled meeting. */
function meeting({ signed = {}, starts, opened, closed, ...rest }: any): string {
  if (rest.stage === 'cancelled') return rest.stage
  const there = Object.entries<{ left: string | null }>(signed).flatMap(([post, { left }]) =>
    left === null ? [post] : [],
  )
  return plain({
    ...rest,
    begins: starts,
    signed: there.toSorted(),
    opened: opened !== undefined,
    closed: closed !== undefined,
  })
}

/** Versions only by who signed them. */
function minutes({ versions = [], approvals = [], checked: _, correcting, returns, ...rest }: any): string {
  return plain({
    ...rest,
    versions: versions.map((v: any) => [v.signed.by, v.signed.for]),
    approvals: approvals.map((a: any) => a.of).toSorted(),
    correcting: !!correcting,
    returned: returns?.length,
  })
}

const kinds: Readonly<Record<string, (state: any) => string>> = { topic, meeting, minutes }

const matterKey = ({ kind, state, exceptions }: Matter): string =>
  kinds[kind] ? `${kind}${kinds[kind](state)}${exceptions.map((e) => e.norm).toSorted()}` : ''

export const keyOf = (s: Standing): string =>
  `${s.at.slice(0, 10)}|${s.away}|${Object.values(s.matters).map(matterKey).toSorted().join('|')}`
