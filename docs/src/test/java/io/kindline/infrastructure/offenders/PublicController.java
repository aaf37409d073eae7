package io.kindline.infrastructure.offenders;

import org.springframework.web.bind.annotation.RestController;

@RestController
public class PublicController {}
