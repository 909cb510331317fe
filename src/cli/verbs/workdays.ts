import { date, readArguments, wholeNumber } from '../arguments.ts'
import type { Verb } from '../verb.ts'

const provisional = (is: boolean): string => (is ? ' provisional (暂定)' : '')
const count = [-10_000, 10_000] as const

export const workdaysAdd: Verb = {
  name: 'workdays add',
  usage: 'DATE N',
  about: 'the N-th working day after (N < 0: before) a date / 某日后第 N 个工作日',
  run: (args, { app, io }) => {
    const { given } = readArguments(args, {}, ['DATE', 'N'])
    const found = app.calendar().add(date('DATE', given[0]), wholeNumber('N', given[1], count))
    io.out(`${found.date.toString()}${provisional(found.provisional)}`)
    return 0
  },
}

export const workdaysBetween: Verb = {
  name: 'workdays between',
  usage: 'A B',
  about: 'working days after A, up to and including B / 两日之间的工作日数',
  run: (args, { app, io }) => {
    const { given } = readArguments(args, {}, ['A', 'B'])
    const found = app.calendar().between(date('A', given[0]), date('B', given[1]))
    io.out(`${found.days}${provisional(found.provisional)}`)
    return 0
  },
}

export const workdaysWhy: Verb = {
  name: 'workdays why',
  usage: 'DATE N',
  about: 'the same, with every day passed over by name / 逐日说明',
  run: (args, { app, io }) => {
    const { given } = readArguments(args, {}, ['DATE', 'N'])
    const found = app.calendar().why(date('DATE', given[0]), wholeNumber('N', given[1], count))
    io.out(`${found.date.toString()}${provisional(found.provisional)}`)
    for (const day of found.skipped) io.out(`  ${day.date.toString()} ${day.name}：不计 (passed over)`)
    for (const day of found.makeUp) io.out(`  ${day.date.toString()} ${day.name}：计入 (worked)`)
    return 0
  },
}
