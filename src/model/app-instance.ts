/**
 * One instance of an app in one environment. Every name of a run comes from this value: parameters, folders, units, keys in a
 * bucket. A second instance of an app on one host is one more value. Pure.
 */

/** An instance of an app, on every host that runs it. */
export interface AppInstance {
  /** What is deployed. */
  readonly app: string
  readonly environment: string
  /** What the instance is called on its hosts: folders, units and the app's user by default have this name. */
  readonly name: string
  /** The folder of its releases. */
  readonly baseDir: string
  readonly manager: 'auto' | 'systemd' | 'pm2'
  /** Its units or PM2 apps as the workflow names them; the host finds them when it names none. */
  readonly services?: readonly string[]
  /** Undefined where the host detects it. */
  readonly user?: string
  /** Undefined where the host detects it. */
  readonly port?: number
  readonly limits: InstanceLimits
  /** What the names of its parameters begin with. */
  readonly parameterPrefix: string
}

/** What an instance may use of its host. */
interface InstanceLimits {
  /** How many good releases stay on the disk. */
  readonly releases: number
}

/** The inputs of an instance by their names in the workflow. Without a name on its hosts it has the app's. */
export interface InstanceInputs {
  readonly app: string
  readonly environment: string
  readonly name?: string
  readonly 'base-dir'?: string | undefined
  readonly 'service-manager': AppInstance['manager']
  readonly service?: readonly string[] | undefined
  readonly user?: string | undefined
  readonly port?: number | undefined
  readonly 'keep-releases': number
}

/** The one place where names are derived from the app and the environment. */
export function appInstance(inputs: InstanceInputs): AppInstance {
  const { app, environment, name = app, 'base-dir': baseDir = `/opt/${name}`, service: services, user, port } = inputs
  return {
    app,
    environment,
    name,
    baseDir,
    manager: inputs['service-manager'],
    ...(services !== undefined && { services }),
    ...(user !== undefined && { user }),
    ...(port !== undefined && { port }),
    limits: { releases: inputs['keep-releases'] },
    parameterPrefix: `/ec2-release/${app}/${environment}`,
  }
}

/** The host program as an operator calls it, and as commands that do not contain it find it. */
export function programPath({ baseDir }: Pick<AppInstance, 'baseDir'>): string {
  return `${baseDir}/deploy.sh`
}

/** The copy of the program in a place where the owner of the base directory has no rights. */
export function protectedProgramPath({ name }: Pick<AppInstance, 'name'>): string {
  return `/var/lib/ec2-release/${name}/deploy.sh`
}

/** Where runs leave the pieces of the program that they send ahead: the folder, and what every name begins with. */
export const aheadOnHost = { folder: '/run', prefix: 'ec2-release.ahead.' } as const

/** What the paths of the pieces begin with that runs of one instance send ahead. */
export function pieceAheadPath({ name, environment }: Pick<AppInstance, 'name' | 'environment'>): string {
  return `${aheadOnHost.folder}/${aheadOnHost.prefix}${name}.${environment}`
}

/** The key of a copied artifact, below the prefix that the workflow gives. */
export function copyKey({ name }: Pick<AppInstance, 'name'>, prefix: string, sha256: string): string {
  return [prefix, name, sha256].filter((part) => part !== '').join('/')
}
