-- What is due stays due while it is in hand. What a build before had leased is due at the end of that lease, as it was.
select rakor_errand_lease('delivery');
