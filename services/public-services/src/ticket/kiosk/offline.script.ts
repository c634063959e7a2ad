/**
 * What a kiosk does without a network, where its page names it: it gives out the next number of its block, as the browser keeps it, and hands in what it gave out once
 * somebody answers. Everything is stored before it is shown or sent, with the Idempotency-Key of a hand-in: whoever loads the page anew in between goes on where it was.
 * Until somebody has answered a hand-in the kiosk goes on by itself, so that no visitor waits for a connection that is not there. No number is given out after
 * the day's last hour or local midnight, counted on the clock of the service. A request that nobody answered may have given a number after all: that one leaves
 * the line, as its visitor holds another. One window has the block: what a browser stores reaches its other windows late, whatever they lock. What cannot be handed in any more stays on the page for a week, for the staff.
 */
export const OFFLINE_SCRIPT = `
(() => {
  const block = document.getElementById('block');
  if (!block) return;
  const { tickets } = document.getElementById('kiosk').dataset;
  const { kiosk, handsIn, leaves, zone } = block.dataset;
  const KEY = 'rakor-kiosk-block ' + tickets + ' ' + kiosk;
  const PATIENCE_MS = 5000;
  const AT_ONCE = 200;
  const OWNED_MS = 1000;
  const WEEK_MS = 7 * 86400000;
  const words = JSON.parse(block.dataset.words);
  const [said, refused] = ['said', 'refused'].map((id) => document.getElementById(id));
  const random = (bytes) => [...crypto.getRandomValues(new Uint8Array(bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  // Without crypto.randomUUID, which a hall's network without TLS does not have.
  const newId = () => random(16).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5');

  const read = () => ({ reserve: null, counted: null, skew: 0, issued: [], sending: null, unsure: [], refused: [], ...JSON.parse(localStorage.getItem(KEY) ?? '{}') });
  const change = (work) => {
    const state = read();
    const made = work(state);
    localStorage.setItem(KEY, JSON.stringify(state));
    return made;
  };
  const now = ({ skew }) => Date.now() + skew;
  const say = (text, count, wrong) => { said.textContent = text.replace('{count}', count); said.classList.toggle('alarming', wrong); };
  const left = ({ issued, unsure }) => issued.length + unsure.length > 0;
  let mine = false;
  let told = Date.now();
  let away = false;
  let broken = false;
  let handed = 0;

  const nextOf = (state, serviceId) => {
    const { reserve } = state;
    if (reserve === null || now(state) < Date.parse(reserve.opens) || now(state) >= Date.parse(reserve.closes)) return undefined;
    const seq = state.counted.next[reserve.prefixes[serviceId]];
    return seq <= reserve.to ? seq : undefined;
  };
  const keep = () => {
    if (!mine) return;
    const reserve = JSON.parse(block.querySelector('[data-reserve]').dataset.reserve);
    change((state) => {
      state.reserve = reserve;
      if (reserve !== null) {
        // A day that was closed and is opened again goes on: what it was given before it closed may not be handed in yet.
        const next = state.counted?.date === reserve.date ? state.counted.next : {};
        for (const prefix in reserve.next) next[prefix] = Math.max(reserve.next[prefix], next[prefix] ?? 0);
        state.counted = { date: reserve.date, next };
        state.skew = Date.parse(reserve.at) - told;
      }
      state.refused = state.refused.filter(({ issuedAt }) => now(state) - Date.parse(issuedAt) < WEEK_MS);
    });
  };
  const list = () => {
    const lost = read().refused;
    refused.hidden = lost.length === 0;
    refused.querySelector('ul').replaceChildren(...lost.map(({ number, serviceName, at }) => {
      const item = document.createElement('li');
      item.textContent = number + ', ' + serviceName + ', ' + at;
      return item;
    }));
  };

  const issue = ({ key, body, name, asked }) => change((state) => {
    const before = state.issued.find((one) => one.key === key);
    if (before) return before;
    const seq = nextOf(state, body.serviceId);
    if (seq === undefined) return undefined;
    const { reserve } = state;
    const prefix = reserve.prefixes[body.serviceId];
    state.counted.next[prefix] = seq + 1;
    const { serviceId, need } = body;
    const number = prefix + String(seq).padStart(3, '0');
    const at = new Date(now(state)).toLocaleString(document.documentElement.lang, { timeZone: zone });
    const printed = { id: newId(), seq, serviceId, need, issuedAt: new Date(now(state)).toISOString() };
    const ticket = { ...printed, number, serviceName: name, at, date: reserve.date, ends: reserve.ends, key, offline: true };
    state.issued.push(ticket);
    if (asked) state.unsure.push({ key, body });
    return ticket;
  });

  /** What is sent next; the same after the page was loaded anew, until it is answered. */
  const batch = () => change((state) => {
    if (state.issued.length === 0) return null;
    const { date } = state.issued[0];
    state.sending ??= { key: random(16), ids: state.issued.filter((one) => one.date === date).slice(0, AT_ONCE).map(({ id }) => id) };
    const { key, ids } = state.sending;
    return { key, numbers: state.issued.filter(({ id }) => ids.includes(id)) };
  });
  const settle = (numbers, why) => change((state) => {
    const ids = numbers.map(({ id }) => id);
    state.issued = state.issued.filter(({ id }) => !ids.includes(id));
    state.sending = null;
    if (why === 'refused') state.refused.push(...numbers);
  });
  const isOver = ({ ends }) => now(read()) >= Date.parse(ends);

  /** @returns whether to go on at once. */
  const handInSome = async ({ key, numbers }) => {
    const sent = numbers.map(({ id, seq, serviceId, need, issuedAt }) => ({ id, seq, serviceId, need, issuedAt }));
    const answer = await rakorSend(handsIn, JSON.stringify({ kiosk, tickets: sent }), key);
    if (answer) away = false;
    if (answer?.status === 401) return location.reload();
    const faults = answer?.status === 422 ? (answer.content?.errors ?? []) : [];
    const wrong = new Set(faults.map(({ pointer }) => Number(pointer.split('/')[2])));
    const over = answer?.status === 409 && answer.content?.code === 'queue-not-open' && isOver(numbers[0]);
    if (answer?.status === 200) settle(numbers, 'taken');
    else if (over) settle(numbers, 'refused');
    else if (wrong.size > 0) settle(numbers.filter((_, index) => wrong.has(index)), 'refused');
    else return false;
    list();
    if (answer.status === 200) handed += numbers.length;
    say(handed > 0 ? words.back : '', handed, false);
    if (answer.status !== 200) return true;
    document.dispatchEvent(new CustomEvent('rakor-handed-in', { detail: numbers }));
    return true;
  };
  /** Whether it is worth asking again. */
  const isLater = (answer) => !answer || [401, 403, 429].includes(answer.status) || answer.status >= 500;
  const withdraw = async ({ key, body }) => {
    const answer = await rakorSend(tickets, JSON.stringify(body), key);
    if (isLater(answer)) return false;
    if (answer.status < 300 && isLater(await rakorSend(leaves.replace('{id}', answer.content.id), '{}', key + '-leaves'))) return false;
    change((state) => { state.unsure = state.unsure.filter((one) => one.key !== key); });
    return true;
  };
  const step = () => {
    const next = batch();
    return next ? handInSome(next) : withdraw(read().unsure[0]);
  };

  /** Shorter where the network is back, or something has changed at the place: its day may be open again. */
  const pauseFor = (ms) => new Promise((resolve) => {
    const over = new AbortController();
    const go = () => { over.abort(); resolve(); };
    setTimeout(go, ms);
    addEventListener('online', go, { signal: over.signal });
    document.addEventListener('rakor-fresh', go, { signal: over.signal });
  });

  let handing = false;
  const handIn = async () => {
    if (handing || !mine) return;
    handing = true;
    handed = 0;
    let pause = 1000;
    while (left(read())) {
      if (navigator.onLine && (await step())) { pause = 1000; continue; }
      await pauseFor(pause);
      pause = Math.min(pause * 2, 15000);
    }
    handing = false;
    document.dispatchEvent(new Event('rakor-refresh'));
  };

  window.rakorOffline = {
    /** How long a visitor waits for an answer before the number is one of the block. */
    patience: ({ body }) => {
      const state = read();
      if (!mine || broken || nextOf(state, body.serviceId) === undefined) return Infinity;
      return away || !navigator.onLine ? 0 : PATIENCE_MS;
    },
    /** @returns undefined where the block is used up, or the browser could not store it. */
    issue: (wish) => {
      let ticket;
      try { ticket = issue(wish); } catch { broken = true; }
      if (ticket === undefined) return undefined;
      away = true;
      say(words.given, read().issued.length, true);
      return ticket;
    },
    given: ({ key }) => (mine ? read().issued.find((one) => one.key === key) : undefined),
    handIn,
    /** When it is known whether this window has the block. */
    ready: Promise.race([
      new Promise((resolve) => setTimeout(resolve, OWNED_MS)),
      new Promise((resolve) => {
        const own = () => {
          mine = true;
          keep();
          list();
          resolve();
          setTimeout(handIn);
          return new Promise(() => {});
        };
        if (navigator.locks) navigator.locks.request(KEY, own);
        else own();
      }),
    ]),
  };
  document.addEventListener('rakor-fresh', () => {
    told = Date.now();
    keep();
  });
})();
`;
