/** Runs the main step from the sources, as dist/index.js runs it from the bundle. */
import { main } from '../../../src/main.ts'

await main()
