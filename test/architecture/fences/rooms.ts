import { isScreen, isTest, roomOf, type Fence } from '../tree.ts'

/** Which rooms a room may use. Arrows run one way; a room that is not listed here is a defect. */
const below: Readonly<Record<string, readonly string[]>> = {
  rulebook: [],
  db: [],
  kernel: ['rulebook', 'db'],
  org: ['rulebook', 'db', 'kernel'],
  modules: ['rulebook', 'db', 'kernel', 'org', 'render'],
  render: ['rulebook', 'kernel'],
  seals: ['kernel', 'render'],
  scenario: ['rulebook', 'db', 'kernel', 'org', 'modules'],
  docs: ['rulebook', 'kernel', 'org', 'modules', 'scenario'],
  http: ['rulebook', 'db', 'kernel', 'org', 'modules', 'render', 'seals'],
  portal: ['rulebook', 'kernel', 'org', 'modules', 'render', 'http'],
  cli: ['rulebook', 'db', 'kernel', 'org', 'modules', 'render', 'scenario', 'docs', 'http'],
  app: ['rulebook', 'db', 'kernel', 'org', 'modules', 'render', 'scenario', 'docs', 'http', 'portal', 'cli', 'seals'],
  // What a screen may take is the business of the fence `screens`.
  web: ['modules'],
}

/** A room reaches only what lies below it, and through its index; tests and screens are looked at elsewhere. */
export const rooms: Fence = (sources) =>
  sources.flatMap((source) => {
    const room = roomOf(source.path)
    if (!room) return []
    const allowed = below[room]
    if (!allowed)
      return [`${source.path} is in a room that no arrow knows: add src/${room} to test/architecture/fences/rooms.ts`]
    if (isScreen(source) || isTest(source)) return []
    return source.imports.flatMap(({ specifier, target }) => {
      const other = target && (roomOf(target) ?? target.split('/')[0])
      if (!other || other === room) return []
      if (!allowed.includes(other)) return [`${source.path} imports ${specifier}: ${room} may not use ${other}`]
      return specifier.startsWith('.')
        ? [`${source.path} imports ${specifier}: ${other} is entered by its door, #${other}`]
        : []
    })
  })
