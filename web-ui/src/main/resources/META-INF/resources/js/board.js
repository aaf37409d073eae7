// Charts of the board: Apache ECharts, loaded when the first is drawn, in the colours of the page.
const api = (window.kindline ??= {});
const charts = new Map();
let library;

function load() {
  library ??= import(new URL('webjars/echarts/5.3.1/dist/echarts.min.js', document.baseURI)).then(() => globalThis.echarts);
  return library;
}

// A custom property may hold light-dark(…); only a real property tells the colour of this moment.
function colour(element, name) {
  const probe = document.createElement('i');
  probe.style.color = `var(${name})`;
  element.append(probe);
  const found = getComputedStyle(probe).color;
  probe.remove();
  return found;
}

function options(element, data) {
  const text = colour(element, '--k-muted');
  const line = colour(element, '--k-line');
  const colours = ['--k-accent', '--k-late', '--k-line-strong'].map((name) => colour(element, name));
  const font = getComputedStyle(element).fontFamily;
  return {
    animation: false,
    textStyle: { fontFamily: font, color: text },
    // Patterns tell the series apart without their colours.
    aria: { enabled: true, decal: { show: true, decals: [
      { symbol: 'none' },
      { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [3, 4], rotation: Math.PI / 4, color: 'rgba(0,0,0,.35)' },
      { symbol: 'circle', dashArrayX: [[6, 6], [0, 6, 6, 0]], dashArrayY: [6, 0], color: 'rgba(0,0,0,.3)' },
    ] } },
    color: colours,
    grid: { left: 34, right: 8, top: 34, bottom: 24 },
    legend: { top: 0, left: 0, itemWidth: 16, itemHeight: 10, textStyle: { color: text, fontFamily: font } },
    tooltip: {
      trigger: 'axis', axisPointer: { type: 'shadow' }, confine: true,
      backgroundColor: colour(element, '--k-raised'), borderColor: line, textStyle: { color: colour(element, '--k-text') },
    },
    xAxis: { type: 'category', data: data.labels, axisLine: { lineStyle: { color: line } }, axisTick: { show: false }, axisLabel: { color: text } },
    yAxis: { type: 'value', minInterval: 1, splitLine: { lineStyle: { color: line } }, axisLabel: { color: text } },
    series: data.names.map((name, i) => ({ name, type: 'bar', stack: 'all', barMaxWidth: 28, data: data.figures[i] })),
  };
}

function draw(element) {
  const known = charts.get(element);
  if (known) known.chart.setOption(options(element, known.data), true);
}

api.chart = async (element, labels, figures, names) => {
  const data = {
    labels: labels.split('\n'),
    figures: figures.split('\n').map((series) => series.split(',').map(Number)),
    names: names.split('\n'),
  };
  const known = charts.get(element);
  if (known) {
    known.data = data;
    draw(element);
    return;
  }
  const echarts = await load();
  if (!element.isConnected) return;
  const chart = echarts.init(element);
  charts.set(element, { chart, data });
  draw(element);
  const size = new ResizeObserver(() => {
    if (element.isConnected) chart.resize();
    else {
      size.disconnect();
      chart.dispose();
      charts.delete(element);
    }
  });
  size.observe(element);
};

const again = () => requestAnimationFrame(() => [...charts.keys()].forEach(draw));
new MutationObserver(again).observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'theme'] });
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again);
