-- Counts only for the claim that was handed over (attempts), also when its lease has ended meanwhile: then more is
-- known than the lease told.
update message
set state = :state, reason = :reason, lease_until = null, sent_at = :sentAt,
    next_attempt_at = now() + make_interval(secs => :after)
where id = :id and attempts = :attempts and state in ('SENDING', 'UNCERTAIN')
