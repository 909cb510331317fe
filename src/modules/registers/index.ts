import { defineModule } from '#kernel'
import { accountability } from './accountability/procedure.ts'
import { dissent } from './dissent/procedure.ts'
import { dutyRoster } from './duty-roster/procedure.ts'
import { gift } from './gift/procedure.ts'
import { interference } from './interference/procedure.ts'
import { liaison } from './liaison/procedure.ts'
import { personalMatter } from './personal-matter/procedure.ts'
import { release } from './release/procedure.ts'
import { speech } from './speech/procedure.ts'
import { spokesperson } from './spokesperson/procedure.ts'
import { study } from './study/procedure.ts'
import { telephone } from './telephone/procedure.ts'
import { tripAbroad } from './trip-abroad/procedure.ts'

export const registers = defineModule({
  name: 'registers',
  title: { zh: '登记', en: 'Registers' },
  procedures: [
    speech,
    release,
    spokesperson,
    tripAbroad,
    study,
    gift,
    personalMatter,
    dissent,
    accountability,
    liaison,
    interference,
    dutyRoster,
    telephone,
  ],
})

export { dutiesOf, type Duty } from './duty-roster/duties.ts'
export type { Roster } from './duty-roster/state.ts'
