# Made from src/model/host-limits.ts by `npm run build -- --program`: change a number there, not in this file.

HOOK_SECONDS=600
LOCK_SECONDS=120
RATE_LIMIT_SECONDS=900
CLOCK_SECONDS=120
VERSION_BYTES=40
ROOM_FACTOR=3
SPARE_MB=32
