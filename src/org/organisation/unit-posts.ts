import type { Text } from '#kernel'
import type { PostRecord, UnitRecord } from './state.ts'

type Titles = { readonly base: string; readonly head: string }

/** 县财政局 → 局长 · 南鲁山镇人民政府 → 南鲁山镇镇长 · 历山街道办事处, 县外事办公室, 县大数据发展服务中心, 县经济开发区管委会 → 主任 */
function titles(name: string): Titles {
  const township = /^(.*([镇乡]))人民政府$/u.exec(name)
  if (township) return { base: township[1]!, head: `${township[2]}长` }
  return { base: name, head: name.endsWith('局') ? '局长' : '主任' }
}

type UnitName = Pick<UnitRecord, 'id' | 'name'> & Pick<UnitRecord, 'head' | 'deputy' | 'clerk'>

export function unitPostNames({ name }: Pick<UnitName, 'name'>): { head: Text; deputy: Text; clerk: Text } {
  const { base, head } = titles(name.zh)
  return {
    head: { zh: `${base}${head}`, en: `Head, ${name.en}` },
    deputy: { zh: `${base}副${head}`, en: `Deputy head, ${name.en}` },
    clerk: { zh: `${name.zh}经办人`, en: `Clerk, ${name.en}` },
  }
}

/** The three posts that every unit has: who answers for it (unit.head), who deputizes, who does the paperwork. */
export function unitPosts(unit: UnitName & Pick<UnitRecord, 'from'>): PostRecord[] {
  const names = unitPostNames(unit)
  return (['head', 'deputy', 'clerk'] as const).map((role) => ({
    id: unit[role],
    name: names[role],
    role,
    unit: unit.id,
    from: unit.from,
  }))
}
