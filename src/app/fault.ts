/** An installation that cannot be started or asked as it is: the message says what to do. */
export class InstallationFault extends Error {
  override readonly name = 'InstallationFault'
}
