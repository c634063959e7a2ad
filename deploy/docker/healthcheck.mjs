// Healthy while the service says that it is ready to work (guarantees: readiness never hangs on its dependencies for long).
const { PORT = '3000' } = process.env;
const answer = await fetch(`http://127.0.0.1:${PORT}/health/ready`, { signal: AbortSignal.timeout(2_500) }).catch((error) => {
  console.error(error.cause?.message ?? error.message);
});
process.exitCode = answer?.ok ? 0 : 1;
