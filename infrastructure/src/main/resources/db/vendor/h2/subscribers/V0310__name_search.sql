-- What pg_trgm brings to PostgreSQL: tables here are small enough to be scanned.
create alias if not exists strict_word_similarity for 'io.kindline.domain.subscribers.WordSimilarity.of';
