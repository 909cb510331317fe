import { specify } from '#kernel/testing'
import { demoWorld } from '#org/testing'
import { fieldKeys } from '../contract.ts'
import { standingDutyProcedure } from '../standing/procedure.ts'
import type { StandingDutyEvent } from '../standing/state.ts'

export const given = specify(standingDutyProcedure, demoWorld())

export const five = {
  party: '落实分管系统党建责任',
  integrity: '督促分管部门落实党风廉政建设',
  ideology: '管好分管领域意识形态阵地',
  safety: '学校、医院安全生产责任',
  petitions: '包保信访积案2件',
}
export const drawn: StandingDutyEvent = {
  type: 'standing-duty.drawn-up',
  data: { leader: 'vice-society', year: 2026, duties: five, files: [], on: '2026-01-12' },
}
export const recorded: StandingDutyEvent[] = fieldKeys.map((field) => ({
  type: 'standing-duty.recorded',
  data: { field, on: '2026-06-30', text: '带队检查', files: [], by: 'vice-society' },
}))
