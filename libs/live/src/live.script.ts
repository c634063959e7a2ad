/**
 * Keeps a page that was written on the server as new as the stream that it names: `data-live="/…/live"`. When something changes the page
 * is asked for again, and the elements that have `data-fresh` and an id get the content that they have there; nothing else of the page is touched, so
 * that neither
 * the focus, nor what is being written in an open dialog, nor a sound that has been switched on is lost. Tells `rakor-fresh` to the document afterwards. Does it at once when the
 * document is told `rakor-refresh`.
 */
export const LIVE_SCRIPT = `
(() => {
  const live = document.querySelector('[data-live]');
  if (!live) return;
  let asking = false;
  let again = false;
  const refresh = async () => {
    if (asking) { again = true; return; }
    asking = true;
    try {
      const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
      if (answer.ok) {
        const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
        for (const old of document.querySelectorAll('[data-fresh]')) {
          const now = fresh.getElementById(old.id);
          // Whoever is choosing or writing there goes on with it.
          if (old.querySelector('dialog[open]')) continue;
          if (now && now.innerHTML !== old.innerHTML) old.replaceChildren(...now.childNodes);
        }
        document.dispatchEvent(new Event('rakor-fresh'));
      }
    } catch {
      again = true;
      await new Promise((resolve) => setTimeout(resolve, 2000));
    }
    asking = false;
    if (again) { again = false; refresh(); }
  };
  const listen = () => {
    const source = new EventSource(live.dataset.live);
    source.onmessage = refresh;
    source.onerror = () => {
      document.documentElement.toggleAttribute('data-away', true);
      if (source.readyState === EventSource.CLOSED) setTimeout(listen, 5000);
    };
    source.onopen = () => document.documentElement.toggleAttribute('data-away', false);
  };
  document.addEventListener('rakor-refresh', refresh);
  listen();
})();
`;
