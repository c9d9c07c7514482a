/** Who gave a code, as their own Sayso says. */
export interface Coder {
  /** `urn:uuid:` and a random UUID; made on the coder's device when the first code is given there. */
  readonly id: string;
  /** As set in the settings when the code was given; empty where nobody was named. */
  readonly name: string;
}
