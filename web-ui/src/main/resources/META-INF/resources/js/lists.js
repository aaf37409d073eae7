// Lists that grow: conversations at their end, timelines while one scrolls.
const api = (window.kindline ??= {});

// Where a list stood before the server's last change, kept up to date by its own scrolling.
function watch(list) {
  if (list.kindlineWatched) return;
  list.kindlineWatched = true;
  list.kindlineAtEnd = true;
  const remember = () => {
    list.kindlineAtEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 60;
    list.kindlineFromEnd = list.scrollHeight - list.scrollTop;
  };
  list.addEventListener('scroll', remember, { passive: true });
  new ResizeObserver(() => list.kindlineAtEnd && (list.scrollTop = list.scrollHeight)).observe(list);
}
api.stick = (list, how) => {
  watch(list);
  requestAnimationFrame(() => {
    if (how === 'WHERE_IT_WAS') {
      list.scrollTop = list.scrollHeight - (list.kindlineFromEnd ?? 0);
    } else if (how === 'ALWAYS' || list.kindlineAtEnd) {
      list.scrollTop = list.scrollHeight;
      list.kindlineAtEnd = true;
    }
  });
};

api.seen = (element) => {
  const watcher = new IntersectionObserver((entries) => {
    if (!element.isConnected) watcher.disconnect();
    else if (entries.some((e) => e.isIntersecting)) element.dispatchEvent(new CustomEvent('in-sight'));
  }, { rootMargin: '200px' });
  watcher.observe(element);
};
