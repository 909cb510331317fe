import { words } from '../i18n/words.ts'

export const w = words({
  rulebook: { zh: '工作规则', en: 'Work Rules' },
  adopted: { zh: '{date}通过', en: 'adopted {date}' },
  inForce: { zh: '{date}施行', en: 'in force {date}' },
  repealed: { zh: '{date}废止', en: 'repealed {date}' },
  version: { zh: '版本', en: 'Version' },
  current: { zh: '{title}（现行）', en: '{title} (current)' },
  contents: { zh: '目录', en: 'Contents' },
  find: { zh: '查找规范', en: 'Find a norm' },
  state: { zh: '实现情况', en: 'Implementation' },
  all: { zh: '全部 {n}', en: 'All {n}' },
  enforced: { zh: '已执行 {n}', en: 'Enforced {n}' },
  nothing: { zh: '无需执行 {n}', en: 'Nothing to enforce {n}' },
  open: { zh: '尚未实现 {n}', en: 'Not yet built {n}' },
  isEnforced: { zh: '已执行', en: 'Enforced' },
  isNothing: { zh: '无需执行', en: 'Nothing to enforce' },
  isOpen: { zh: '尚未实现', en: 'Not yet built' },
  tests: { zh: '测试：不予办理 {refuses}，准予办理 {allows}', en: 'tests: refuses {refuses}, allows {allows}' },
  declaratory: { zh: '宣示性条款，随条文展示', en: 'Declaratory: shown beside its article' },
  where: { zh: '实现于', en: 'Implemented in' },
  figures: { zh: '数值', en: 'Figures' },
  unless: { zh: '{who}可准予例外', en: '{who} may set it aside' },
  fromOffice: { zh: '规则未定数值，由办公室设定', en: 'No figure in the rules: set by the office' },
  fromLaw: { zh: '依据：{cite}', en: 'By {cite}' },
  secondary: { zh: '据转引', en: 'as quoted elsewhere' },
  unchecked: { zh: '待核', en: 'to be verified' },
  reading: { zh: '解释', en: 'Interpretation' },
  readBy: { zh: '{author}，{date}', en: '{author}, {date}' },
  because: { zh: '理由：{reason}', en: 'Reason: {reason}' },
  readAnew: { zh: '作出新解释', en: 'Read it anew' },
  earlier: { zh: '此前的解释 {n} 次', en: '{n} earlier readings' },
  noText: { zh: '本条没有单列的规范', en: 'No separate norm in this article' },
  none: { zh: '没有符合条件的规范', en: 'No norm matches' },
  print: { zh: '打印', en: 'Print' },
})

export const forces = words({
  must: { zh: '必须', en: 'Must' },
  principle: { zh: '原则上', en: 'Principle' },
  may: { zh: '可以', en: 'May' },
  policy: { zh: '导向', en: 'Policy' },
})

export const kinds = words({
  gate: { zh: '前置条件', en: 'Gate' },
  authority: { zh: '权限', en: 'Authority' },
  deadline: { zh: '时限', en: 'Deadline' },
  cap: { zh: '限额', en: 'Cap' },
  duty: { zh: '职责', en: 'Duty' },
  record: { zh: '记载', en: 'Record' },
  policy: { zh: '导向', en: 'Policy' },
})

export const lapses = words({
  consent: { zh: '逾期视为无不同意见', en: 'silence counts as no objection' },
  remind: { zh: '逾期催办', en: 'reminder when it passes' },
  escalate: { zh: '逾期报告上级领导', en: 'reported upwards when it passes' },
  void: { zh: '逾期作废', en: 'void when it passes' },
})

/** Figures of norms, by the names they have in the rulebook. */
export const figures = words({
  wd: { zh: '{n} 个工作日', en: '{n} working days' },
  days: { zh: '{n} 日', en: '{n} days' },
  months: { zh: '{n} 个月', en: '{n} months' },
  hours: { zh: '{n} 小时', en: '{n} hours' },
  per_year: { zh: '每年 {n} 次', en: '{n} a year' },
  units: { zh: '{n} 个单位', en: '{n} units' },
})
