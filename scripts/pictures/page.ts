/** The part of GitHub's light theme that a job summary uses. */
const style = `
  body { margin: 0; padding: 16px; background: #f6f8fa; color: #1f2328; }
  article { padding: 20px 28px; background: #fff; border: 1px solid #d1d9e0; border-radius: 6px; }
  article { font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, "DejaVu Sans", sans-serif; }
  .step { margin: 0 0 12px; color: #59636e; font-size: 13px; }
  h2 { margin: 0 0 12px; padding-bottom: 6px; font-size: 1.5em; border-bottom: 1px solid #d1d9e0b3; }
  h3 { margin: 18px 0 10px; font-size: 1.2em; }
  p, ul { margin: 0 0 12px; }
  ul { padding-left: 24px; }
  code, pre { font: 85%/1.45 ui-monospace, "Liberation Mono", "DejaVu Sans Mono", monospace; background: #818b981f; }
  code { padding: 0.2em 0.4em; border-radius: 6px; }
  pre { padding: 12px; overflow: auto; border-radius: 6px; }
  table { width: max-content; max-width: 100%; margin: 0 0 14px; border-collapse: collapse; }
  th, td { padding: 5px 12px; border: 1px solid #d1d9e0; vertical-align: top; }
  tr:nth-child(2n) { background: #f6f8fa; }
  a { color: #0969da; text-decoration: none; }
`

/** A job summary, which is HTML, on a page that looks like GitHub's. */
export function asOnGitHub(summary: string): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<title>Job summary</title>',
    `<style>${style}</style>`,
    '</head>',
    `<body><article><p class="step">deploy summary</p>${summary}</article></body>`,
    '</html>',
  ].join('\n')
}
