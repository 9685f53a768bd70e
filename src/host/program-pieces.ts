// Made from src/host/program/manifest by `npm run build -- --program`: change a row there, not this file.

/** The programs that a run sends: the parts of each, in the pieces that they travel in. */
export const programPieces = {
  core: [['lib', 'service', 'commands', 'main']],
  whole: [
    ['lib', 'service', 'commands'],
    ['manual', 'artifact', 'main'],
  ],
} as const
