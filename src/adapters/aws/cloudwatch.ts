import { CloudWatchClient, DescribeAlarmsCommand, type DescribeAlarmsCommandInput } from '@aws-sdk/client-cloudwatch'
import { chunked } from '../../model/chunked.ts'
import type { Alarms } from '../../preflight/alarms.port.ts'
import { pages } from './pages.ts'
import type { WithRetry } from './retry.ts'

/** The most names that DescribeAlarms takes, and its largest page. */
const perCall = 100

/** A CloudWatch client; AWS_ENDPOINT_URL and credentials are found by the SDK. Its own retries are off: see `withRetry`. */
export function alarmsClient(region: string): CloudWatchClient {
  return new CloudWatchClient({ region, maxAttempts: 1 })
}

/** CloudWatch alarms over a client. */
export function cloudWatchAlarms(client: CloudWatchClient, call: WithRetry): Alarms {
  return {
    async states(names) {
      const found = await Promise.all(chunked(names, perCall).map((some) => statesOf(some, client, call)))
      return new Map(found.flat())
    },
  }
}

/** The states of up to a hundred alarms. Without AlarmTypes the service lists metric alarms only. */
async function statesOf(
  names: readonly string[],
  client: CloudWatchClient,
  call: WithRetry,
): Promise<(readonly [name: string, state: string])[]> {
  const all: (readonly [string, string])[] = []
  const about: DescribeAlarmsCommandInput = {
    AlarmNames: [...names],
    AlarmTypes: ['MetricAlarm', 'CompositeAlarm'],
    MaxRecords: perCall,
  }
  const describe = (token: object) =>
    call('cloudwatch:DescribeAlarms', () => client.send(new DescribeAlarmsCommand({ ...about, ...token })))
  for await (const { MetricAlarms = [], CompositeAlarms = [] } of pages(describe)) {
    for (const { AlarmName: name, StateValue: state } of [...MetricAlarms, ...CompositeAlarms]) {
      if (name !== undefined && state !== undefined) all.push([name, state])
    }
  }
  return all
}
