export { folderOfSeals, type FolderOptions } from './folder.ts'
export { noProvider, type SealProvider } from './provider.ts'
export { SealsFault } from './seals-fault.ts'
