import { fails, Fault, notApplicable, type Acted, type Viewpoint } from '#kernel'
import { unitNow } from '#modules/topics'
import { anyOf } from '../authority.ts'
import { actingUnit, command } from '../command.ts'
import { inputs } from '../contract.ts'
import { gates } from '../rules/case.ts'
import { appliedBy, sealUsable } from '../rules/sealing.ts'
import { asSigned } from '../rules/signing.ts'
import { sealHolders } from '../seal-holders.ts'
import { drafted, sealsWanted, type Document } from '../state.ts'

/** The unit whose seal somebody puts on: its own, or one that was merged into it. */
function own(c: Viewpoint<Document>, actor: Acted) {
  const d = drafted(c.state)
  const unit = actingUnit(c, actor)
  const wanted = sealsWanted(d)
  const holder = wanted.find((id) => id === unit) ?? wanted.find((id) => unitNow(id, c) === unit)
  return sealHolders(d, c).find((one) => one.holder === holder)
}

/** A unit that issues jointly puts on its own seal; the host's comes last, with the printing. */
export const affix = command({
  name: 'document.affix',
  title: { zh: '加盖印章', en: 'Put on the seal' },
  help: {
    zh: '联合发文的单位各盖各的印章；印章图像不是电子签名',
    en: 'Each unit that issues jointly puts on its own seal. An image is no electronic signature',
  },
  who: { zh: '联合发文单位的印章管理人', en: 'The keeper of the seal of each unit that issues it jointly' },
  input: inputs.affix,
  stages: ['numbered'],
  expected: (c) => drafted(c.state).sealsAsked.some((id) => sealsWanted(drafted(c.state)).includes(id)),
  by: (c) => anyOf(sealsWanted(drafted(c.state)), c),
  rules: {
    ...gates(asSigned),
    'system.input': (c) => {
      if (c.seals.provider === 'none')
        return fails({
          says: { zh: '未接入印章文件夹', en: 'Nobody keeps seals here' },
          wayOut: { zh: '无需办理，印制后手工盖章', en: 'Nothing to do: the printed paper is sealed by hand' },
        })
      const holder = c.actor && own(c, c.actor)
      return holder ? sealUsable(holder, c.actor, c) : notApplicable()
    },
  },
  decide: (c) => {
    const holder = own(c, c.actor)
    const seal = holder && appliedBy(holder, c)
    if (!seal) throw new Fault('A seal that was found usable is not there')
    return [{ type: 'document.affixed', data: { seal } }]
  },
})
