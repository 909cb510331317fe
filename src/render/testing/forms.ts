import type { Form } from '../contract.ts'

const by = (name: string, on: string, text = '同意。') => ({ text, name, on })

/** One sheet of every kind, its boxes partly filled. */
export const forms = {
  dispatch: {
    kind: 'dispatch',
    office: '沂源县人民政府',
    title: '沂源县人民政府关于进一步规范县政府工作运行机制的通知',
    number: '源政发〔2022〕2号',
    publicity: 'published',
    recipients: '各镇人民政府，各街道办事处，经济开发区管委会，县政府各部门',
    copies: '县委各部门，县人大常委会办公室，县政协办公室',
    attachments: ['议题申报表', '会签意见反馈单'],
    draftedBy: { unit: '县政府办公室', name: '赵䶮', telephone: '0533-0000000' },
    printRun: 120,
    printedOn: '2022-03-10',
    boxes: {
      sign: [{ ...by('张建国', '2022-03-10', '同意印发。'), post: '县长' }],
      countersign: [
        by('孙㛃', '2022-03-08', '县司法局：无不同意见。'),
        { ...by('王堃', '2022-03-09', '县财政局：建议第三条第二款增加“据实列支”。'), recordedBy: '李慧' },
      ],
      legality: [by('钱𬭎', '2022-03-08', '通过，源司审〔2022〕6号。')],
      review: [by('李慧', '2022-03-09', '已审，请张县长签发。')],
      head: [by('周建军', '2022-03-07', '已核。')],
    },
  },
  incoming: {
    kind: 'incoming',
    office: '沂源县人民政府办公室',
    from: '悦庄镇人民政府',
    number: '悦政发〔2026〕12号',
    registered: '收〔2026〕118号',
    receivedOn: '2026-04-07',
    copies: 3,
    dueOn: '2026-04-14',
    urgency: '加急',
    title: '悦庄镇人民政府关于拨付水毁道路修复资金的请示',
    boxes: {
      propose: [by('李慧', '2026-04-07', '拟请县财政局牵头、县交通运输局配合提出意见，4月10日前报县政府。')],
      instruct: [by('王堃', '2026-04-07', '请财政局、交通局抓紧会商。')],
      undertake: [],
      result: [],
    },
  },
  circulation: {
    kind: 'circulation',
    office: '沂源县人民政府办公室',
    from: '淄博市人民政府办公室',
    number: '淄政办发〔2026〕9号',
    receivedOn: '2026-04-07',
    title: '淄博市人民政府办公室关于做好2026年防汛抗旱工作的通知',
    readers: [
      { name: '张建国', post: '县长', readOn: '2026-04-08', text: '请水利局阅处。' },
      { name: '李慧', post: '副县长', readOn: '2026-04-08' },
      { name: '王堃', post: '副县长' },
    ],
  },
  urging: {
    kind: 'urging',
    office: '沂源县人民政府',
    number: '督〔2026〕7号',
    title: '石桥镇水毁道路修复工程',
    to: ['县交通运输局', '石桥镇人民政府'],
    about: '请于办结时限前完成路基修复并恢复通车，每周五报送进度。',
    basis: '县政府第5次常务会议纪要',
    issuedOn: '2026-04-13',
    dueOn: '2026-05-15',
    contact: '冯立新',
    telephone: '0533-0000000',
    boxes: { sign: [by('李慧', '2026-04-13')], report: [] },
  },
} satisfies Record<string, Form>
