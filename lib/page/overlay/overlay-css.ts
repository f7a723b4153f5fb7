/**
 * The overlay's own look. Lengths in px only: `rem` follows the page inside a shadow root (facts: codebases 8.7). The
 * colours are those of assets/tokens.css (tests/dom/tokens), which a page cannot be trusted to carry. By a narrow composer
 * the reason has a line of its own: beside the replacement only its first word would be left. On a dark page no shadow is
 * seen, so the strip has an edge.
 */
export const overlayCss = `
:host, .light { --surface: #ffffff; --line: #dfe3e9; --text: #171a20; --muted: #4b5360; --faint: #606875; --accent: #2f4fc4;
  --stop: #b3202a; --stop-soft: #fcebeb; --warn: #854d00; --warn-soft: #fcf0d9; --ok: #0f6b43; --sunk: #eceef2; }
.dark { --surface: #1c2027; --line: #2f3540; --text: #e8ebf0; --muted: #b1b8c4; --faint: #9ba3b0; --accent: #9ab2ff;
  --stop: #ff959a; --stop-soft: #401d21; --warn: #f2b866; --warn-soft: #372a14; --ok: #67cf9a; --sunk: #262b34; --line-strong: #78828f; }
.layer { font: 13px/1.5 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif; color: var(--text); text-align: left; direction: ltr; }
.mark { position: fixed; height: 2px; background: var(--stop); pointer-events: none; border-radius: 1px; }
.mark.warn { background: var(--warn); }
.mark.hint { background: var(--faint); height: 1px; }
.strip { position: fixed; box-sizing: border-box; background: var(--surface); border: 1px solid var(--line); border-radius: 8px;
  box-shadow: 0 1px 2px rgba(20, 25, 35, .08), 0 6px 22px rgba(20, 25, 35, .14); overflow: hidden; pointer-events: auto; container-type: inline-size; }
.dark .strip { border-color: var(--line-strong); }
.strip.held, .dark .strip.held { border-color: var(--stop); }
.row { display: flex; gap: 10px; align-items: baseline; padding: 6px 12px; min-height: 20px; }
.row + .row { border-top: 1px solid var(--line); }
.head { background: var(--stop-soft); color: var(--stop); font-weight: 600; }
.level { flex: none; font-weight: 700; color: var(--stop); }
.level.warn { color: var(--warn); }
.level.hint { color: var(--faint); }
.phrase { flex: none; max-width: 40%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.why { flex: 1; min-width: 0; color: var(--muted); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.head .why { white-space: normal; }
.fix { flex: none; max-width: 45%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font: inherit; color: var(--accent); background: none; border: 0; padding: 0; cursor: pointer; }
.fix:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.key { flex: none; font: 600 11px/18px ui-monospace, "Noto Sans Mono", monospace; color: var(--muted); background: var(--sunk); border-radius: 4px; padding: 0 5px; }
.pill { position: fixed; display: flex; gap: 6px; align-items: baseline; height: 26px; padding: 0 10px; font: inherit; line-height: 24px; color: var(--muted);
  background: var(--surface); border: 1px solid var(--line); border-radius: 13px; box-shadow: 0 1px 2px rgba(20, 25, 35, .08), 0 2px 10px rgba(20, 25, 35, .16);
  pointer-events: auto; cursor: pointer; white-space: nowrap; font-variant-numeric: tabular-nums; }
.pill b { color: var(--text); font-weight: 700; }
.pill.warn { color: var(--warn); }
.pill.urgent { color: var(--warn); border-color: var(--warn); background: var(--warn-soft); }
.pill.late { color: var(--stop); border-color: var(--stop); background: var(--stop-soft); }
.pill.urgent b, .pill.late b { color: inherit; }
.pill:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
@container (max-width: 580px) { .strip:not(.low) .row:not(.head) { flex-wrap: wrap; row-gap: 0; } .strip:not(.low) .row:not(.head) .why { order: 1; flex-basis: 100%; white-space: normal; } .strip:not(.low) .row:not(.head) .fix { flex: 1; max-width: none; text-align: right; } }
.check { display: grid; grid-template-columns: 24px 48px 1fr; gap: 8px; align-items: baseline; padding: 6px 12px; border-top: 1px solid var(--line); }
.status.ok { color: var(--ok); } .status.differs, .status.missing { color: var(--stop); font-weight: 600; } .status.unknown { color: var(--warn); }
.status.settled::before { content: "✓ "; }
.notice { color: var(--muted); }
@media (forced-colors: active), (prefers-contrast: more) { .strip, .pill { border: 2px solid; } }
@media (forced-colors: active) { .mark, .mark.warn, .mark.hint { background: CanvasText; } .mark.block { height: 3px; } .key { border: 1px solid; } }
@media (prefers-contrast: more) { .why, .notice { color: var(--text); } }
`
