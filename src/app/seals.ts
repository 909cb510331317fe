import { join } from 'node:path'
import { folderOfSeals, noProvider, SealsFault, type SealProvider } from '#seals'
import { InstallationFault } from './fault.ts'
import { root } from './home.ts'

/** The invented seals of the demonstration, each marked 印章示例. */
export const sampleSeals = (): SealProvider => folderOfSeals(join(root, 'demo/seals'), { demo: true, data: root })

/**
 * Who keeps seals in this installation: a demonstration has its invented ones, an office the folder that it names, or nobody.
 * @param folder as the administrator names it
 * @param data folder of the installation
 * @throws InstallationFault where the folder cannot be used, with every reason
 */
export function sealProvider(folder: string | undefined, demo: boolean, data: string): SealProvider {
  if (demo && folder === undefined) return sampleSeals()
  if (folder === undefined) return noProvider
  try {
    return folderOfSeals(folder, { demo, data })
  } catch (error) {
    if (error instanceof SealsFault) throw new InstallationFault(error.message)
    throw error
  }
}
