package io.kindline.infrastructure.shared;

import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Tables cut by time, on PostgreSQL.
 *
 * @param messagesFrom from which size on, with its indexes, the log says that it is time to cut the
 *     messages
 */
public record PartitionsSettings(@DefaultValue("50GB") DataSize messagesFrom) {}
