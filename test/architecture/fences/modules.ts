import { isScreen, moduleOf, type Fence } from '../tree.ts'
import { isContract } from './screens.ts'

/** Which modules know which others, through the index. Everything else they do by reacting to events. */
const knows: Readonly<Record<string, readonly string[]>> = {
  archives: ['documents', 'incoming', 'number-books'],
  briefs: ['number-books'],
  documents: ['topics'],
  engagements: ['meetings', 'registers', 'research'],
  meetings: ['topics'],
  minutes: ['meetings'],
  tasks: ['meetings'],
}

export const modules: Fence = (sources) =>
  sources.flatMap((source) => {
    const own = moduleOf(source.path)
    return source.imports.flatMap(({ specifier, target }) => {
      const other = target && moduleOf(target)
      if (!other || other === own) return []
      const deep = specifier.startsWith('#modules/') && specifier.split('/').length > 2
      if (deep) return [`${source.path} imports ${specifier}: a module is entered by its index only`]
      if (!own) return []
      // The index is of the server; what a browser may know of another module stands in its contract.
      const contract = (isScreen(source) || isContract(source.path)) && target === `src/modules/${other}/contract.ts`
      if (!specifier.startsWith('#') && !contract)
        return [`${source.path} imports ${specifier}: another module is entered by #modules/${other}`]
      return knows[own]?.includes(other)
        ? []
        : [
            `${source.path} imports ${specifier}: ${own} is not among those that know ${other} (test/architecture/fences/modules.ts)`,
          ]
    })
  })
