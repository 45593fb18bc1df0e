// reports/report_style.hpp
//
// The style sheet of HTML reports: paper, generous lines, and rules for print.
#pragma once

#include <string_view>

namespace tegenover::reports {

inline constexpr std::string_view report_style = R"css(
:root { --ink: #2b2622; --muted: #665d55; --paper: #fbf7f0; --surface: #fffdf9; --line: #ddd3c6;
  --accent: #2f6f73; --estimate: #a4552b; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 17px/1.6 Inter, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.35rem; margin: 2.75rem 0 .5rem; }
h3 { font-size: 1.05rem; margin: 0 0 .75rem; }
p { margin: 0 0 .6rem; }
.quiet { color: var(--muted); }
.ending { font-size: 1.15rem; }
.moment { background: var(--surface); border: 1px solid var(--line); border-radius: .6rem;
  padding: 1rem 1.25rem; margin: 0 0 1rem; }
.label { color: var(--muted); font-size: .85rem; margin: .7rem 0 .1rem; }
.client { border-left: 3px solid var(--line); padding-left: .8rem; font-size: 1.05rem; }
.inner { border-left: 3px solid var(--accent); padding-left: .8rem; font-style: italic; }
.you { border-left: 3px solid var(--estimate); padding-left: .8rem; }
ul { margin: 0 0 .6rem; padding-left: 1.3rem; }
li { margin: 0 0 .35rem; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; }
caption { text-align: left; color: var(--muted); padding-bottom: .3rem; }
th, td { text-align: left; padding: .4rem .5rem; border-bottom: 1px solid var(--line); }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
svg { width: 100%; height: auto; display: block; margin: .5rem 0; }
svg text { font-size: 13px; fill: var(--ink); font-family: inherit; }
svg .grid { fill: none; stroke: var(--line); }
svg .area { fill-opacity: .08; stroke-width: 2; }
svg polygon.estimate { fill: var(--estimate); stroke: var(--estimate); }
svg polygon.measure { fill: var(--accent); stroke: var(--accent); stroke-dasharray: 6 4; }
svg polyline.measure { fill: none; stroke: var(--accent); stroke-width: 2.5; }
svg circle.estimate { fill: var(--paper); stroke: var(--estimate); stroke-width: 2; }
svg rect.measure { fill: var(--accent); }
footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: .8rem; }
@media print {
  @page { margin: 18mm; }
  body { background: none; font-size: 11pt; }
  main { max-width: none; padding: 0; }
  .moment { box-decoration-break: clone; -webkit-box-decoration-break: clone; }
  p, li, svg, table, tr { break-inside: avoid; }
  h2, h3, .label { break-after: avoid; }
}
)css";

} // namespace tegenover::reports
