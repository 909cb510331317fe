import type { Log } from './safety/request-log.ts'
import type { SignedIn } from './sign-in/signed-in.ts'

/** What guards find out about a request, for the routes behind them. */
export type Env = {
  Variables: {
    /** Names the request in answers and logs. */
    reference: string
    /** Of the client, as far as it can be known. */
    address: string
    log: Log
    /** Absent on routes that need no sign-in. */
    signedIn: SignedIn
  }
}
