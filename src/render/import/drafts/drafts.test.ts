import { expect, it } from 'vitest'
import type { Block } from '../../contract.ts'
import { fromDocx } from '../index.ts'
import { jointLetter } from './joint-letter.ts'
import { measures } from './measures.ts'
import { mixedFonts } from './mixed-fonts.ts'
import { noticeTyped } from './notice-typed.ts'
import { requestBrackets } from './request-brackets.ts'
import { softBreaks } from './soft-breaks.ts'
import { tables } from './tables.ts'
import { tracked } from './tracked.ts'
import { webPaste } from './web-paste.ts'
import { wpsLists } from './wps-lists.ts'

/** A paragraph as one string: its level, its text, and behind ▏what runs on in it. */
const told = (block: Block) =>
  block.type === 'table' ? block : `${block.level} ${block.text}${block.runIn === undefined ? '' : ` ▏${block.runIn}`}`

const drafts: readonly (readonly [name: string, file: Uint8Array, expected: unknown])[] = [
  [
    'joint-letter',
    jointLetter,
    {
      title: '关于商请提供重点项目资金情况的函',
      recipients: ['县水利局', '县交通运输局'],
      signatures: ['沂源县发展和改革局', '沂源县财政局'],
      date: '2022-03-01',
      blocks: ['0 为做好重点项目调度，请于3月20日前提供以下材料：', '1 项目进度；', '1 资金到位情况；', '0 特此函达。'],
      attachments: [
        {
          title: '项目清单',
          body: ['1 水利项目'],
          bound: true,
        },
        {
          title: '资金到位情况表',
          body: ['0 （单位：万元）'],
          bound: true,
        },
      ],
      kept: {
        characters: 172,
        levels: [2, 2, 0, 0, 0],
        tables: 0,
        attachments: 2,
        numbers: 2,
        softBreaks: {
          parted: 0,
          joined: 0,
        },
      },
      lost: ['第 7 段：原来的序号「三、」与顺序不符，现按第 2 项编号'],
    },
  ],
  [
    'measures',
    measures,
    {
      title: '沂源县人民政府办公室\n关于印发《沂源县行政规范性文件管理办法》的通知',
      recipients: ['县政府各部门'],
      signatures: ['沂源县人民政府办公室'],
      date: '2022-03-08',
      blocks: ['0 《沂源县行政规范性文件管理办法》已经县政府同意，现印发给你们，请认真贯彻执行。'],
      attachments: [
        {
          title: '沂源县行政规范性文件管理办法',
          body: [
            '0 第一章 总则',
            '0 第一条 为规范管理，制定本办法。',
            '0 第二条 本办法适用于县政府各部门。',
            '0 第二章 附则',
            '0 第三条 本办法自2022年4月1日起施行。',
          ],
          bound: true,
        },
      ],
      kept: {
        characters: 192,
        levels: [1, 0, 0, 0, 0],
        tables: 0,
        attachments: 1,
        numbers: 0,
        softBreaks: {
          parted: 0,
          joined: 0,
        },
      },
      lost: [],
    },
  ],
  [
    'mixed-fonts',
    mixedFonts,
    {
      title: '沂源县水利局关于开展小型水库安全运行检查的通知',
      recipients: ['各镇（街道）水利站'],
      signatures: ['沂源县水利局'],
      date: '2022-03-03',
      blocks: [
        '0 为确保安全度汛，决定开展检查。',
        '1 检查范围',
        '3 全县67座小型水库；',
        '3 在建的水利工程。',
        '1 时间安排。 ▏3月15日前自查，3月底前抽查。',
      ],
      attachments: [],
      kept: {
        characters: 114,
        levels: [1, 2, 0, 2, 0],
        tables: 0,
        attachments: 0,
        numbers: 4,
        softBreaks: {
          parted: 0,
          joined: 0,
        },
      },
      lost: [],
    },
  ],
  [
    'notice-typed',
    noticeTyped,
    {
      title: '沂源县人民政府\n关于进一步规范县政府工作运行机制的通知',
      recipients: ['各镇人民政府', '各街道办事处', '经济开发区管委会', '县政府各部门', '各企事业单位'],
      number: {
        mark: '源政发',
        year: 2022,
        number: 2,
      },
      signatures: ['沂源县人民政府'],
      date: '2022-03-10',
      note: '此件公开发布',
      copies: ['县委各部门', '县人大常委会办公室', '县政协办公室', '县监委', '县法院', '县检察院'],
      printedBy: '沂源县人民政府办公室',
      printedOn: '2022-03-10',
      blocks: [
        '0 《沂源县人民政府工作规则》已经2022年3月7日召开的第2次县政府常务会议研究通过。现就有关事项通知如下。',
        '1 总体要求',
        '0 坚持和加强党的全面领导，建设人民满意的服务型政府。',
        '1 健全议事决策制度',
        '2 规范议题提报。 ▏提请县政府常务会议研究的议题，由主办部门在会前充分征求意见。',
        '3 材料要求。议题材料包括请示、汇报稿、代拟稿。',
        '4 材料齐全的，提出审核意见；',
        '4 材料不全的，一次性告知补正。',
        '3 审核程序。审核时限为3个工作日。',
        '2 严格会议组织',
        '1 强化督查落实',
        '0 本通知自印发之日起施行。',
      ],
      attachments: [
        {
          title: '沂源县人民政府常务会议议题申报表',
          bound: true,
        },
        {
          title: '沂源县政府部门公文会签意见反馈单',
          bound: true,
        },
      ],
      kept: {
        characters: 452,
        levels: [3, 3, 2, 2, 2],
        tables: 0,
        attachments: 2,
        numbers: 9,
        softBreaks: {
          parted: 0,
          joined: 0,
        },
      },
      lost: [],
    },
  ],
  [
    'request-brackets',
    requestBrackets,
    {
      title: '悦庄镇人民政府关于解决抗旱应急水源工程资金的请示',
      recipients: ['县人民政府'],
      number: {
        mark: '悦政字',
        year: 2022,
        number: 8,
      },
      signers: ['王堃'],
      signatures: ['悦庄镇人民政府'],
      date: '2022-03-07',
      note: '联系人：李喆，电话：0533-3240000',
      blocks: [
        '0 入春以来我镇持续干旱，受旱面积1.2万亩,群众饮水困难。现将有关情况请示如下：',
        '1 基本情况',
        '0 全镇32个村缺水，其中8个村需要送水。',
        '1 资金需求',
        '2 打井4眼，需资金96万元。',
        '2 铺设管道，需资金35万元。',
        '0 妥否，请批示。',
      ],
      attachments: [
        {
          title: '抗旱应急水源工程明细表',
          bound: true,
        },
      ],
      kept: {
        characters: 226,
        levels: [3, 2, 2, 0, 0],
        tables: 0,
        attachments: 1,
        numbers: 4,
        softBreaks: {
          parted: 0,
          joined: 0,
        },
      },
      lost: [],
    },
  ],
  [
    'soft-breaks',
    softBreaks,
    {
      title: '沂源县教育和体育局\n关于2022年春季学期\n校园食品安全工作的意见',
      recipients: ['各学校'],
      signatures: ['沂源县教育和体育局'],
      date: '2022-02-21',
      blocks: [
        '0 为做好校园食品安全工作，提出如下意见。',
        '1 落实主体责任。',
        '0 学校校长是第一责任人，每周至少检查一次食堂，并陪餐。',
        '1 严格采购管理',
        '2 定点采购；',
        '2 索证索票。',
      ],
      attachments: [],
      kept: {
        characters: 132,
        levels: [2, 2, 2, 0, 0],
        tables: 0,
        attachments: 0,
        numbers: 4,
        softBreaks: {
          parted: 9,
          joined: 1,
        },
      },
      lost: [],
    },
  ],
  [
    'tables',
    tables,
    {
      title: '沂源县财政局关于下达2022年第一批水利专项资金的通知',
      recipients: ['县水利局', '各镇人民政府、街道办事处'],
      signatures: ['沂源县财政局'],
      date: '2022-03-04',
      copies: ['县审计局'],
      printedBy: '沂源县财政局办公室',
      printedOn: '2022-03-04',
      blocks: [
        '0 现下达2022年第一批水利专项资金，详见下表。',
        {
          type: 'table',
          caption: '表1：资金分配表（单位：万元）',
          columns: [
            {
              title: '单位',
            },
            {
              title: '金额',
            },
            {
              title: '栏3',
            },
          ],
          rows: [
            ['', '县级', '市级'],
            ['悦庄镇', '96', '一期\n30\n二期\n66'],
            ['燕崖镇', '35', ''],
          ],
        },
        '0 请严格管理，专款专用。',
      ],
      attachments: [],
      kept: {
        characters: 163,
        levels: [2, 0, 0, 0, 0],
        tables: 1,
        attachments: 0,
        numbers: 0,
        softBreaks: {
          parted: 0,
          joined: 0,
        },
      },
      lost: [
        '第 5 段：表格中 2 个合并单元格已拆开',
        '第 5 段：表格里套着 1 个表格，只留下了文字',
        '第 5 段：表头有空格或不是表头，以「栏1、栏2……」代替',
      ],
    },
  ],
  [
    'tracked',
    tracked,
    {
      title: '沂源县财政局关于严肃财经纪律的通报',
      recipients: ['各预算单位'],
      signatures: ['沂源县财政局'],
      date: '2022-03-02',
      blocks: ['0 经查，个别单位超范围支出，违反财经纪律。'],
      attachments: [],
      kept: {
        characters: 58,
        levels: [1, 0, 0, 0, 0],
        tables: 0,
        attachments: 0,
        numbers: 0,
        softBreaks: {
          parted: 0,
          joined: 0,
        },
      },
      lost: [
        '全文：1 条脚注、尾注没有导入',
        '全文：1 条批注没有导入',
        '全文：1 处修订中已删除的文字没有导入',
        '全文：1 处修订中插入的文字已按接受处理',
        '全文：页眉、页脚没有导入：页码由系统排',
      ],
    },
  ],
  [
    'web-paste',
    webPaste,
    {
      recipients: ['各镇人民政府、街道办事处'],
      blocks: [
        '0 根据《山东省人民政府关于加强防汛工作的通知》（鲁政字〔2022〕15号）精神，现就有关事项通知如下。',
        '1 压实责任',
        '0 各级各部门要压实Ａ级责任。',
        '3 完善预案；2．加强演练。',
      ],
      attachments: [],
      kept: {
        characters: 96,
        levels: [2, 1, 0, 1, 0],
        tables: 0,
        attachments: 0,
        numbers: 2,
        softBreaks: {
          parted: 0,
          joined: 0,
        },
      },
      lost: ['全文：1 幅图片没有导入，请作为附件上传', '全文：1 个超链接只留下文字', '全文：没有找到标题，请手工填写'],
    },
  ],
  [
    'wps-lists',
    wpsLists,
    {
      title: '沂源县民政局关于做好春荒救助工作的通知',
      recipients: ['各镇（街道）民政办'],
      signatures: ['沂源县民政局'],
      date: '2022-02-18',
      blocks: [
        '0 为做好春荒救助工作，现通知如下：',
        '1 摸清底数',
        '2 入户调查。 ▏逐村逐户登记。',
        '3 登记到户；',
        '3 公示三天。',
        '4 公示结果存档。',
        '2 汇总上报。',
        '3 按时上报。',
        '1 规范发放',
        '0 专款专用',
        '0 内部资料，注意保存',
      ],
      attachments: [],
      kept: {
        characters: 140,
        levels: [3, 2, 2, 3, 1],
        tables: 0,
        attachments: 0,
        numbers: 8,
        softBreaks: {
          parted: 0,
          joined: 0,
        },
      },
      lost: ['第 12 段：项目符号没有保留'],
    },
  ],
]

it.each(drafts)('%s: what the import kept and what it lost', async (_name, file, expected) => {
  const imported = await fromDocx(file)
  if ('refused' in imported) throw new Error(imported.refused.says.zh)
  const { draft: _draft, blocks, attachments, lost, ...fields } = imported
  expect({
    ...fields,
    blocks: blocks.map(told),
    attachments: attachments.map((attachment) => ({
      ...attachment,
      ...(attachment.body && { body: attachment.body.map(told) }),
    })),
    lost: lost.map(({ place, says }) => `${place.zh}：${says.zh}`),
  }).toEqual(expected)
})
