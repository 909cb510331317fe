import type { CatalogueHead } from './catalogue.ts'
import { catalogueName } from './catalogue.ts'
import { manifestName } from './manifest.ts'
import { journalName, metadataName } from './metadata.ts'

export const readmeName = '说明.txt'

export const readmeText = (head: CatalogueHead, pieces: number): string => `电子档案移交包
移交编号：${head.number}
移交单位：${head.from}
接收单位：${head.to}
年    度：${head.year}
件    数：${pieces}
拟定日期：${head.drawn}

一、内容
${catalogueName}.xlsx、${catalogueName}.xml　目录，一行一件
${manifestName}　包内每个文件的 SHA-256 校验值（本清单自身除外）
每件一个文件夹，以档号为名：
  正文.pdf　　　　公文版式文件（PDF/A-2b），与印发的相同；收文没有此项，来文在「附件」
  正文.ofd　　　　同一公文的 OFD 版式文件，未签章（拟定移交时可选）
  处理单.pdf　　　发文稿纸或收文处理单；传阅单.pdf　传阅过的才有
  附件／　　　　　附件原文，以各自的 SHA-256 为名，原名见元数据
  ${metadataName}　　　著录项、件内文件、办理过程的条数与末条哈希
  ${journalName}　办理过程，一行一条，每条含上一条的哈希（prev）和本条哈希（hash）

二、核验
不用本系统：解包后在文件夹内执行  sha256sum -c ${manifestName}
用本系统：  zhenggui archive verify 移交包.zip
后者另核对件数、目录、文件夹和办理过程的哈希链，逐处列出不符。
清单自身和整个包由移交记录中的 SHA-256 保证：请与移交单位登记的值比对。

三、办理过程的哈希
hash = SHA-256(prev 的 32 个字节 ‖ 去掉 prev、hash 两项后按 RFC 8785 排列的 JSON)；第一条的 prev 为 32 个零字节。

四、待核
XML 的元素名用通行叫法，尚未与档案馆按 DA/T 46 逐项核对；档号规则见本单位归档方案。
`
