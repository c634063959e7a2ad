/** Says the calls that have come since the sound was switched on, one after another, each once: a call is known by its number in `data-seq`. */
export const HALL_SCRIPT = `
(() => {
  const button = document.getElementById('sound');
  const calls = () => [...document.querySelectorAll('[data-seq]')].reverse();
  let said = Math.max(0, ...calls().map((call) => Number(call.dataset.seq)));
  const say = () => {
    for (const call of calls().filter((one) => Number(one.dataset.seq) > said)) {
      said = Number(call.dataset.seq);
      if (button.getAttribute('aria-pressed') !== 'true' || !('speechSynthesis' in window)) continue;
      const words = new SpeechSynthesisUtterance(call.dataset.spoken);
      words.lang = document.documentElement.lang;
      speechSynthesis.speak(words);
    }
  };
  button.addEventListener('click', () => button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true')));
  document.addEventListener('rakor-fresh', say);
})();
`;
