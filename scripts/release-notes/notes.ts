/**
 * The part of a Keep-a-Changelog text about one version. Throws when the tag is not the version's, when the text has no dated
 * heading for it, or nothing below that.
 */
export function releaseNotes(of: { tag: string; version: string; changelog: string }): string {
  if (of.tag !== `v${of.version}`) throw new Error(`The tag is ${of.tag}, but package.json says ${of.version}`)
  const heading = `${of.version} - `
  const section = of.changelog.split(/^## /m).find((text) => text.startsWith(heading))
  if (section === undefined || !/^\d{4}-\d\d-\d\d\n/.test(section.slice(heading.length))) {
    throw new Error(`CHANGELOG.md has no heading "## ${heading}YYYY-MM-DD"`)
  }
  const notes = section.slice(section.indexOf('\n')).trim()
  if (notes === '') throw new Error(`CHANGELOG.md says nothing of ${of.version}`)
  return notes
}
