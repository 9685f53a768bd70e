# GitHub puts an uploaded artifact into a zip by default. The app's own Node takes the tarball out.

# unwrap: replaces the zip by its one tarball, and limits the tarball to the size that the download was allowed.
# reads: app_base app_state host_free_kb req_artifact stage_allowed stage_archive
# sets: cmd_as_exact
unwrap() {
  cmd_as_exact=yes
  run_watched as_user_for 900 node -e "$(unwrap_script)" "$stage_allowed" <"$stage_archive" | head -c "$stage_allowed" >"$app_state/download/tarball"
  cmd_as_exact=no
  read_watched_status
  case $? in
    0) ;;
    3) reject artifact-not-a-tarball "$req_artifact is a zip, and not one around a single .tar.gz. Make a tarball before it is uploaded (tar -czf app.tar.gz package.json package-lock.json dist), or upload that with archive: false." ;;
    4) reject disk-full "The tarball in $req_artifact is larger than this host has room for: $((host_free_kb / 1024)) MB were free under $app_base, and the archive and what is in it must fit. Free some space." ;;
    *)
      ! out_of_room "$app_state/download/error" || reject disk-full "The disk under $app_base filled up while $req_artifact was taken out of its zip. Free some space."
      reject archive-invalid "$req_artifact cannot be read as a zip: $(head -c 300 "$app_state/download/error" | head -1)"
      ;;
  esac
  mv -f "$app_state/download/tarball" "$stage_archive"
  [ -s "$stage_archive" ] || reject artifact-empty "The tarball in $req_artifact is empty."
}

# Reads the zip's directory from descriptor 0, which is the file itself. It compares the names in it, and never uses
# them.
unwrap_script() {
  cat <<'EOF'
const fs = require("fs")
const zlib = require("zlib")
const stream = require("stream")
const end = (code, why) => { fs.writeSync(2, why + "\n"); process.exit(code) }
const damaged = (why) => end(5, why)
const room = Number(process.argv[1])
const size = fs.fstatSync(0).size
const read = (at, length) => {
  const bytes = Buffer.alloc(length)
  for (let got = 0; got < length; ) {
    const more = at + length > size ? 0 : fs.readSync(0, bytes, got, length - got, at + got)
    if (more === 0) damaged("it breaks off")
    got += more
  }
  return bytes
}
const tailAt = Math.max(0, size - 65557)
const tail = read(tailAt, size - tailAt)
const last = tail.lastIndexOf("PK\u0005\u0006", undefined, "latin1")
if (last < 0 || tail.length - last < 22) damaged("it has no directory")
const count = tail.readUInt16LE(last + 10)
const directorySize = tail.readUInt32LE(last + 12)
const directoryAt = tail.readUInt32LE(last + 16)
if (count === 0xffff || directoryAt === 0xffffffff) damaged("it is in the form for more than 4 GB or 65,535 files")
const directory = read(directoryAt, directorySize)
const files = []
for (let at = 0, n = 0; n < count; n += 1) {
  if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) damaged("its directory is damaged")
  const nameEnd = at + 46 + directory.readUInt16LE(at + 28)
  const name = directory.toString("utf8", at + 46, nameEnd)
  if (!name.endsWith("/")) files.push({ name, at })
  at = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
}
const tarballs = files.filter(({ name }) => /\.(tgz|tar\.gz)$/i.test(name))
const tarball = tarballs[0]
if (tarballs.length !== 1 || files.some(({ name }) => !name.startsWith(tarball.name))) end(3, "not one tarball")
const entry = directory.subarray(tarball.at, tarball.at + 46)
const method = entry.readUInt16LE(10)
const packed = entry.readUInt32LE(20)
const whole = entry.readUInt32LE(24)
const headAt = entry.readUInt32LE(42)
if (entry.readUInt16LE(8) & 1) damaged("it is encrypted")
if (method !== 0 && method !== 8) damaged("it is packed by a method other than deflate")
if (whole > room) end(4, "too large")
const head = read(headAt, 30)
if (head.readUInt32LE(0) !== 0x04034b50) damaged("its file is not where its directory says")
const start = headAt + 30 + head.readUInt16LE(26) + head.readUInt16LE(28)
if (packed === 0 || start + packed > size) damaged("it breaks off")
let out = 0
const measure = new stream.Transform({
  transform(chunk, _, done) {
    out += chunk.length
    done(out > whole ? new Error("its file is larger than its directory says") : null, chunk)
  },
})
const steps = [fs.createReadStream("", { fd: 0, start, end: start + packed - 1 }), measure]
if (method === 8) steps.splice(1, 0, zlib.createInflateRaw())
stream.pipeline(...steps, fs.createWriteStream("", { fd: 1 }), (error) => {
  if (error) damaged(error.message)
  if (out !== whole) damaged("its file is smaller than its directory says")
})
EOF
}
