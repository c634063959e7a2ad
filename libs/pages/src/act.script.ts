/**
 * Lets a page of ours change something, by keyboard alone, and never twice for one press. A form with `data-post` sends its fields as JSON to that address, as
 * numbers where it has `data-numbers`, with an Idempotency-Key of its own for each press: a press while one is under way is none, and one whose answer was lost is sent again with the same key until it is
 * answered. What came of it is said in the element `#said`: `data-done` of the form, with `{number}` filled in from the answer, or what the problem says, in the words of
 * `data-problems` (by code) where they know it; `data-away` while nobody answers. A button with `data-opens` opens the dialog of that id; a button with `data-key`
 * is pressed by that letter. For scripts of single pages: `rakorAct` does the same, and gives undefined where nobody answered for as long as it was to be patient; `rakorSend` tries once and
 * says nothing. Tells `rakor-refresh` to the document when something was changed, and `rakor-done` with the answer; after the content was renewed the focus is where it was.
 */
export const ACT_SCRIPT = `
(() => {
  const said = document.getElementById('said');
  const problems = JSON.parse(said.dataset.problems || '{}');
  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const say = (text, wrong) => { said.textContent = text; said.classList.toggle('alarming', wrong); };
  // Without crypto.randomUUID, which a hall's network without TLS does not have.
  const newKey = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const fill = (text, answer) => text.replace(/{([\\w.]+)}/g, (_, path) => path.split('.').reduce((part, name) => part?.[name], answer) ?? '');
  const GONE = [502, 503, 504];
  // A cable that was pulled out says nothing.
  const ANSWERS_MS = 30000;
  let busy = false;

  const sendOnce = async (address, body, key, limit = ANSWERS_MS) => {
    const headers = { 'content-type': 'application/json', accept: 'application/json', 'rakor-page': '1', 'idempotency-key': key };
    const signal = AbortSignal.timeout(limit);
    const answer = await fetch(address, { method: 'POST', headers, body, signal }).catch(() => null);
    const content = await answer?.json().catch(() => null);
    if (!answer || signal.aborted || GONE.includes(answer.status)) return null;
    return content?.code === 'idempotency-key-in-use' ? null : { status: answer.status, content };
  };
  window.rakorSend = sendOnce;

  const send = async (address, body, key, patience) => {
    const until = performance.now() + patience;
    for (let pause = 500; ; pause = Math.min(pause * 2, 8000)) {
      const answer = await sendOnce(address, body, key, Math.min(ANSWERS_MS, Math.max(until - performance.now(), 0)));
      if (answer) return answer;
      if (performance.now() + pause > until) return null;
      say(said.dataset.away, true);
      await wait(pause);
    }
  };

  const act = async (address, body, done, key = newKey(), patience = Infinity) => {
    if (busy) return null;
    busy = true;
    document.body.setAttribute('aria-busy', 'true');
    try {
      const answer = await send(address, body, key, patience);
      if (!answer) return undefined;
      const { status, content } = answer;
      if (status === 401) {
        location.reload();
        await new Promise(() => {});
      }
      const well = status < 300;
      say(well ? fill(done, content) : problems[content?.code] ?? content?.detail ?? String(status), !well);
      document.dispatchEvent(new Event('rakor-refresh'));
      return well ? content : null;
    } finally {
      busy = false;
      document.body.removeAttribute('aria-busy');
    }
  };
  window.rakorAct = act;

  document.addEventListener('submit', async (event) => {
    const form = event.target;
    if (form.dataset.post === undefined) return;
    event.preventDefault();
    const sent = [...new FormData(form, event.submitter)].filter(([, value]) => value !== '');
    const fields = Object.fromEntries(form.dataset.numbers === undefined ? sent : sent.map(([name, value]) => [name, Number(value)]));
    const answer = await act(form.dataset.post, JSON.stringify(fields), form.dataset.done ?? '');
    if (!answer) return;
    form.closest('dialog')?.close();
    form.reset();
    document.dispatchEvent(new CustomEvent('rakor-done', { detail: { form, answer } }));
  });

  document.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (button?.dataset.opens !== undefined) document.getElementById(button.dataset.opens).showModal();
    if (button?.dataset.closes !== undefined) button.closest('dialog').close();
  });

  document.addEventListener('close', () => document.dispatchEvent(new Event('rakor-refresh')), true);

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || document.querySelector('dialog[open]')) return;
    if (event.target.matches('input:not([type=radio]), select, textarea')) return;
    const button = document.querySelector('button[data-key="' + CSS.escape(event.key.toLowerCase()) + '"]:not([disabled])');
    if (!button) return;
    event.preventDefault();
    button.focus();
    button.click();
  });

  let focused = '';
  document.addEventListener('focusin', ({ target }) => { focused = target.id; });
  document.addEventListener('rakor-fresh', () => {
    if (focused === '' || document.activeElement !== document.body) return;
    (document.getElementById(focused) ?? document.querySelector('[data-key]:not([data-key=""])'))?.focus();
  });
})();
`;
