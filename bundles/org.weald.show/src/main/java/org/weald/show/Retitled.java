package org.weald.show;

/** Charts under words of one's own: the figures, the note and the source stay as they are. */
public final class Retitled {
  private Retitled() {}

  /** The same chart with another title and subtitle. */
  public static ChartSpec of(ChartSpec chart, String title, String subtitle) {
    if (chart instanceof ChartSpec.Line line) {
      return new ChartSpec.Line(
          title,
          subtitle,
          line.source(),
          line.points(),
          line.target(),
          line.comparator(),
          line.decimals(),
          line.unit(),
          line.note());
    }
    if (chart instanceof ChartSpec.Bars bars) {
      return new ChartSpec.Bars(
          title,
          subtitle,
          bars.source(),
          bars.bars(),
          bars.line(),
          bars.decimals(),
          bars.unit(),
          bars.note(),
          bars.further(),
          bars.quarters());
    }
    if (chart instanceof ChartSpec.Lines lines) {
      return new ChartSpec.Lines(
          title,
          subtitle,
          lines.source(),
          lines.periods(),
          lines.series(),
          lines.decimals(),
          lines.unit(),
          lines.note());
    }
    ChartSpec.Process process = (ChartSpec.Process) chart;
    return new ChartSpec.Process(
        title,
        subtitle,
        process.source(),
        process.points(),
        process.mean(),
        process.lower(),
        process.upper(),
        process.target(),
        process.baseline(),
        process.decimals(),
        process.unit(),
        process.note());
  }
}
