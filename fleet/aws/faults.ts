/** The commands that an order applies to: all of them when it names nothing. */
interface About {
  readonly instance?: string
  /** Searched in the script. */
  readonly command?: RegExp
  /** How often (1). */
  readonly times?: number
}

/** An API call answered with an error, without being done. */
interface Refuse {
  readonly action: string
  /** `ThrottlingException`, `InvocationDoesNotExist`, `AccessDeniedException` ...; `500` is an InternalServerError. */
  readonly error: string
  readonly message?: string
  readonly status?: number
  readonly times?: number
  /** For a period instead of a number of times; the period starts with the order. */
  readonly forMs?: number
  /** Lets this many calls succeed first. */
  readonly after?: number
}

/** A connection cut: before the call was done, or after it was done but before the answer. */
interface Lose {
  readonly action: string
  readonly lose: 'request' | 'answer'
  readonly times?: number
}

/** A page without items but with a NextToken. */
interface EmptyPage {
  readonly action: string
  readonly empty: 'page'
  readonly times?: number
}

/** The host does the work, but the service hears nothing of it, or only that it ended. */
interface DropReply extends About {
  /** `reply`: InProgress until it expires. `output`: ends Success with code 0 and empty output. */
  readonly drop: 'reply' | 'output'
  /** `reply`: expires this long after the script's end, instead of at ExpiresAfter. */
  readonly expireAfterMs?: number
}

/** The host prints too much: noise fills stdout until the agent's limit of 24,000 bytes cuts it, or fewer bytes remain. */
interface CutOutput extends About {
  readonly cut: 'output'
  /** Cut to this many bytes, without noise. */
  readonly bytes?: number
  /** Where the noise is (`after` the output of the script). `before` pushes that output out altogether. */
  readonly noise?: 'before' | 'after'
}

/** The script ran, but another exit code is reported, as when the kernel killed the shell around it. */
interface ExitCode extends About {
  readonly exit: number
}

interface Deliver extends About {
  /** `undeliverable`: the service gives up at once. */
  readonly deliver: 'never' | 'late' | 'twice' | 'undeliverable'
  /** `late`: by this many milliseconds. */
  readonly byMs?: number
  /** `never`: expires after that, instead of at ExpiresAfter. */
  readonly expireAfterMs?: number
}

/** The node loses its connection; scripts that run on it go on. */
interface Offline {
  readonly offline: string
  /** At once, as soon as a command was accepted for it, when a script has started, or when it has ended. */
  readonly when?: 'now' | 'sent' | 'started' | 'ended'
  /** Searched in the script of the command that was sent, started or ended. */
  readonly command?: RegExp
  readonly backAfterMs?: number
}

/** The agent restarts: queued commands run, cancelled ones too. With `replay` it also runs again a command that had ended. */
interface Restart {
  readonly restart: string
  /** A command id, or the last command that ran there. */
  readonly replay?: string
}

/** Moves ExpiresAfter of every open command on that instance to now. */
interface Expire {
  readonly expire: string
}

/** StatusDetails as the documentation spells some: `Delivery Timed Out`. */
interface Spell {
  readonly spell: 'blanks'
}

/** The faults that a test can order. An order waits until a command or call that it applies to arrives. */
export type Fault =
  | Refuse
  | Lose
  | EmptyPage
  | DropReply
  | CutOutput
  | ExitCode
  | Deliver
  | Offline
  | Restart
  | Expire
  | Spell

type Kind = 'error' | 'lose' | 'empty' | 'drop' | 'cut' | 'exit' | 'deliver' | 'offline' | 'spell'
type OfKind<K extends Kind> = Extract<Fault, Record<K, unknown>>

interface Standing {
  left: number
  skip: number
  until: number
}

const standings = new WeakMap<Fault, Standing>()

/** Returns the first order of a kind that fits, counts it, and deletes it once it is used up. */
export function takeFault<K extends Kind>(
  faults: Fault[],
  kind: K,
  fits: (fault: OfKind<K>) => boolean = () => true,
): OfKind<K> | undefined {
  for (const fault of [...faults]) {
    if (!(kind in fault) || !fits(fault as OfKind<K>)) continue
    if (count(faults, fault)) return fault as OfKind<K>
  }
  return undefined
}

function count(faults: Fault[], fault: Fault): boolean {
  const standing = standingOf(fault)
  if (Date.now() > standing.until) {
    faults.splice(faults.indexOf(fault), 1)
    return false
  }
  if (standing.skip > 0) {
    standing.skip -= 1
    return false
  }
  standing.left -= 1
  if (standing.left <= 0) faults.splice(faults.indexOf(fault), 1)
  return true
}

/** Starts the clock of an order when the test gives it. */
export function standingOf(fault: Fault): Standing {
  const known = standings.get(fault)
  if (known) return known
  const forMs = 'forMs' in fault ? fault.forMs : undefined
  const times = 'times' in fault ? fault.times : undefined
  const standing = {
    left: times ?? (forMs === undefined && !('spell' in fault) ? 1 : Number.POSITIVE_INFINITY),
    skip: 'after' in fault ? (fault.after ?? 0) : 0,
    until: forMs === undefined ? Number.POSITIVE_INFINITY : Date.now() + forMs,
  }
  standings.set(fault, standing)
  return standing
}

/** Whether an order applies to this command on this instance. */
export function isAbout(about: About, instance: string, script: string): boolean {
  return (about.instance === undefined || about.instance === instance) && (about.command?.test(script) ?? true)
}
