import { defineModule } from '#kernel'
import { archiveItem } from './item/procedure.ts'
import { reactions } from './reactions.ts'
import { archiveTransfer } from './transfer/procedure.ts'

export const archivesModule = defineModule({
  name: 'archives',
  title: { zh: '归档与移交', en: 'Archives' },
  procedures: [archiveItem, archiveTransfer],
  reactions,
})

export { catalogueWorkbook } from './package/catalogue.ts'
export { makePackage, type MakePackage } from './package/make.ts'
export { verifyPackage, type PackageVerified } from './package/verify.ts'
export { retentions, type Retention } from './contract/word.ts'
export { keepers as archiveKeepers } from './signer.ts'
