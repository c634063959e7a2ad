/**
 * A kiosk: choose a service, say whether one goes first, and get a number. What was asked for is kept in the tab until it is answered, with its Idempotency-Key: whoever
 * loads the page anew in between, or loses the line, gets the number that was given and not a second one. The number goes away by itself after half a minute.
 */
export const KIOSK_SCRIPT = `
(() => {
  const kiosk = document.getElementById('kiosk');
  const [lane, number] = ['lane', 'number'].map((id) => document.getElementById(id));
  const PENDING = 'rakor-kiosk ' + kiosk.dataset.tickets;
  const SHOWN_MS = 30000;
  const offline = window.rakorOffline;
  let goes;
  let chosen;
  let shown;

  const code = number.querySelector('img');
  const showAs = (connected) => {
    for (const part of number.querySelectorAll('[data-connected]')) part.hidden = part.dataset.connected !== (connected ? 'yes' : 'no');
    if (connected) code.src = kiosk.dataset.codes.replace('{id}', shown);
  };
  const show = (ticket) => {
    for (const name of ['number', 'serviceName']) number.querySelector('[data-shows=' + name + ']').textContent = ticket[name];
    const connected = ticket.offline !== true;
    shown = ticket.id;
    code.onload = null;
    showAs(connected);
    lane.close();
    number.showModal();
    if (kiosk.dataset.print === 'auto') {
      if (connected) code.onload = () => print();
      else print();
    }
    clearTimeout(goes);
    goes = setTimeout(() => number.close(), SHOWN_MS);
  };
  const ask = async (wish) => {
    const patience = offline?.patience(wish) ?? Infinity;
    if (patience === 0) return undefined;
    wish.asked = true;
    sessionStorage.setItem(PENDING, JSON.stringify(wish));
    return rakorAct(kiosk.dataset.tickets, JSON.stringify(wish.body), '', wish.key, patience);
  };
  const take = async (wish) => {
    await offline?.ready;
    let ticket = offline?.given(wish);
    while (ticket === undefined) {
      ticket = await ask(wish);
      if (ticket === undefined) ticket = offline.issue(wish);
    }
    sessionStorage.removeItem(PENDING);
    offline?.handIn();
    if (ticket) show(ticket);
    else lane.close();
  };

  document.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (button?.dataset.service !== undefined) {
      chosen = button.dataset.service;
      lane.querySelector('h2').textContent = button.dataset.name;
      lane.showModal();
    }
    if (button?.dataset.need !== undefined && sessionStorage.getItem(PENDING) === null) {
      const need = button.dataset.need;
      const body = { serviceId: chosen, channel: kiosk.dataset.channel, ...(need !== '' && { need }) };
      const wish = { key: [...crypto.getRandomValues(new Uint8Array(16))].join('-'), body, name: lane.querySelector('h2').textContent };
      sessionStorage.setItem(PENDING, JSON.stringify(wish));
      take(wish);
    }
    if (button?.dataset.prints !== undefined) print();
  });

  document.addEventListener('rakor-handed-in', ({ detail }) => {
    if (number.open && detail.some(({ id }) => id === shown)) showAs(true);
  });

  const left = sessionStorage.getItem(PENDING);
  if (left !== null) take(JSON.parse(left));
})();
`;
