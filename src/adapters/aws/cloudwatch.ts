import {
  CloudWatchClient,
  DescribeAlarmsCommand,
  type DescribeAlarmsCommandInput,
  type DescribeAlarmsCommandOutput,
} from '@aws-sdk/client-cloudwatch'
import type { Alarms } from '../../preflight/alarms.port.ts'
import type { WithRetry } from './retry.ts'

/** The most names that DescribeAlarms takes, and its largest page. */
const perCall = 100

/** A CloudWatch client; AWS_ENDPOINT_URL and credentials are found by the SDK. Its own retries are off: see `withRetry`. */
export function alarmsClient(region: string): CloudWatchClient {
  return new CloudWatchClient({ region, maxAttempts: 1 })
}

/** CloudWatch alarms over a client. */
export function cloudWatchAlarms(client: CloudWatchClient, call: WithRetry): Alarms {
  const describe = (input: DescribeAlarmsCommandInput) =>
    call('cloudwatch:DescribeAlarms', () => client.send(new DescribeAlarmsCommand(input)))
  return {
    async states(names) {
      const starts = Array.from({ length: Math.ceil(names.length / perCall) }, (_, i) => i * perCall)
      const found = await Promise.all(starts.map((at) => pages(describe, names.slice(at, at + perCall))))
      return new Map(found.flat())
    },
  }
}

type Describe = (input: DescribeAlarmsCommandInput) => Promise<DescribeAlarmsCommandOutput>

/** The states of up to a hundred alarms. Without AlarmTypes the service lists metric alarms only. */
async function pages(
  describe: Describe,
  names: readonly string[],
): Promise<(readonly [name: string, state: string])[]> {
  const all: (readonly [string, string])[] = []
  let token: string | undefined
  do {
    const {
      MetricAlarms = [],
      CompositeAlarms = [],
      NextToken,
    } = await describe({
      AlarmNames: [...names],
      AlarmTypes: ['MetricAlarm', 'CompositeAlarm'],
      MaxRecords: perCall,
      ...(token !== undefined && { NextToken: token }),
    })
    for (const { AlarmName: name, StateValue: state } of [...MetricAlarms, ...CompositeAlarms]) {
      if (name !== undefined && state !== undefined) all.push([name, state])
    }
    token = NextToken || undefined
  } while (token !== undefined)
  return all
}
