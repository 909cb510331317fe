import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { Env } from '../env.ts'

const own = "'self'"
const none = "'none'"

/**
 * Everything from this server, scripts without exception. Style sheets may stand inline because antd writes its own at
 * run time; a nonce would have to be put into the cached index page, and what inline styles can do is bounded by the
 * rest of the policy: no outside image, font or connection to send anything to.
 */
export const safeHeaders: MiddlewareHandler<Env> = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: [none],
    scriptSrc: [own],
    styleSrc: [own, "'unsafe-inline'"],
    imgSrc: [own, 'data:', 'blob:'],
    fontSrc: [own],
    connectSrc: [own],
    manifestSrc: [own],
    formAction: [own],
    baseUri: [none],
    frameAncestors: [none],
    objectSrc: [none],
  },
  permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [] },
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  // Sent over plain HTTP it means nothing, so an office without TLS is not locked out.
  strictTransportSecurity: 'max-age=31536000',
})

/** Answers of the API belong to one reader at one moment. */
export const uncached: MiddlewareHandler<Env> = async (c, next) => {
  await next()
  if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store')
}
